using PeacekeepingOrg.Core.Bulletins;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Bulletins;

/// <summary>What reading allocates. Alone, since regular expressions allocate anew what a test at the same time has in use.</summary>
[CollectionDefinition(nameof(BulletinAllocationTests), DisableParallelization = true)]
[Collection(nameof(BulletinAllocationTests))]
public class BulletinAllocationTests
{
    [Theory]
    [InlineData("1.1 A.\n\nB.\n\n")]
    [InlineData("a-\n")]
    [InlineData("a) A :\n\ni) B :\n\n")]
    [InlineData("(a\n\n")]
    [InlineData("Section 1 ")]
    [InlineData("é")]
    [InlineData("-")]
    [InlineData("\n\f ")]
    public void What_reading_allocates_grows_with_the_length_of_the_text_only(string scrap)
    {
        Allocated(10);
        var (once, fourTimes) = (Allocated(5_000), Allocated(20_000));

        Assert.InRange(fourTimes, once, once * 5);

        long Allocated(int times)
        {
            var text = "1.1 A.\n\n" + string.Concat(Enumerable.Repeat(scrap, times)) + "\n\n1.2 Z.\n";
            var before = GC.GetAllocatedBytesForCurrentThread();
            BulletinReader.Read(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
