using PeacekeepingOrg.Core.Seeding;
using PeacekeepingOrg.Core.Tests.Data;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Seeding;

/// <summary>A copy of a good seed folder, for a test to break.</summary>
internal sealed class SeedCopy : IDisposable
{
    public const string Edition = "editions/dpko-2010.yaml";
    public const string Source = "sources/st-sgb-2010-1/source.yaml";
    public const string Text = "sources/st-sgb-2010-1/text.fr.txt";
    public const string Organizations = "organizations.yaml";

    public SeedCopy()
        : this(TestEngine.SeedFolder)
    {
    }

    public SeedCopy(string from)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("peacekeeping-seed-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Changes the first place that has these words, after the words of <paramref name="within"/> where given.</summary>
    /// <returns>The line it is on, from 1.</returns>
    public int Edit(string file, string words, string with, string within = "")
    {
        var text = File.ReadAllText(PathOf(file));
        var from = text.IndexOf(within, StringComparison.Ordinal);
        Assert.True(from >= 0, $"{file} has no «{within}».");
        var at = text.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no «{words}».");
        File.WriteAllText(PathOf(file), text[..at] + with + text[(at + words.Length)..]);
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    public IReadOnlyList<SeedProblem> Problems() => SeedLoader.Check(Folder);

    /// <summary>Asserts that exactly this is wrong with the folder.</summary>
    public void HasOnly(string file, int line, string message, string remedy)
    {
        var problem = Assert.Single(Problems());
        Assert.Equal((file, line), (problem.File, problem.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    /// <summary>Asserts that this is among what is wrong with the folder.</summary>
    public void Has(string file, int line, string message, string remedy) => Assert.Contains(Problems(), problem =>
        (problem.File, problem.Line) == (file, line)
        && problem.Message.Contains(message, StringComparison.Ordinal)
        && problem.Remedy.Contains(remedy, StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
