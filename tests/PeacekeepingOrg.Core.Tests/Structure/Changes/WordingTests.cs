using FsCheck.Xunit;
using PeacekeepingOrg.Core.Structure.Changes;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Structure.Changes;

public sealed class WordingTests
{
    [Fact]
    public void Words_only_one_text_has_are_marked_on_its_side()
    {
        var wording = Wording.Of("Coordonner les activités de police, au Siège.", "Coordonner toutes les activités de justice, au Siège.");

        Assert.Equal("Coordonner les activités de [police], au Siège.", Told(wording.Earlier));
        Assert.Equal("Coordonner [toutes] les activités de [justice], au Siège.", Told(wording.Later));
    }

    [Fact]
    public void The_same_text_has_no_marks_and_two_unlike_texts_are_one_mark_each()
    {
        Assert.DoesNotContain(Wording.Of("Bureau du Directeur", "Bureau du Directeur").Earlier, r => r.IsOwn);
        Assert.True(Wording.Of("un deux, trois", "four five").Earlier.Single().IsOwn);
    }

    [Property(MaxTest = 300)]
    public bool The_runs_joined_are_the_texts_to_the_letter(string? a, string? b)
    {
        var wording = Wording.Of(a ?? "", b ?? "");
        return string.Concat(wording.Earlier.Select(r => r.Text)) == (a ?? "") && string.Concat(wording.Later.Select(r => r.Text)) == (b ?? "");
    }

    private static string Told(IEnumerable<WordRun> runs) => string.Concat(runs.Select(r => r.IsOwn ? $"[{r.Text}]" : r.Text));
}
