using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Web.Components.Controls;
using PeacekeepingOrg.Web.Glossary;

namespace PeacekeepingOrg.Web.Tests.Components.Controls;

public sealed class TermTextTests : ComponentTest
{
    private static readonly IReadOnlyList<TermView> Terms =
    [
        new("ddr", TermKind.Word, new("DDR", "DDR"), new("désarmement, démobilisation et réintégration"), new("Retirer les armes.", "Taking weapons."), null),
        new("assistant", TermKind.Rank, new("sous-secrétaire général"), new(null), new("Un rang.", "A rank."), null),
        new("office", TermKind.Unit, new("bureau", "office"), new(null), new("Une unité.", "A unit."), null),
    ];

    public TermTextTests() => Services.AddSingleton(new GlossaryShelf(_ => Task.FromResult(Terms), () => "a"));

    [Theory]
    [InlineData("du déminage, du DDR et de la réforme.")]
    [InlineData("DDR")]
    [InlineData("  deux  espaces, DDR  ")]
    [InlineData("rien")]
    [InlineData("")]
    public void The_words_of_the_text_are_unchanged(string text)
    {
        var shown = Show<TermText>("fr", p => p.Add(t => t.Text, text).Add(t => t.Marks, text.Length > 3 ? [new Highlight(1, text.Length - 2)] : []));

        Assert.Equal(text, string.Concat(shown.Nodes.Select(n => n.TextContent)));
    }

    [Fact]
    public void A_word_leads_to_the_glossary_and_is_described_by_the_note()
    {
        var shown = Show<TermText>("en", p => p.Add(t => t.Text, "du DDR"));
        var notes = Show<TermNotes>("en", _ => { });

        var word = shown.Find("a.term");
        Assert.Equal(("DDR", "/en/glossary#ddr"), (word.TextContent, word.GetAttribute("href")));
        Assert.Contains("Taking weapons.", notes.Find("#" + word.GetAttribute("aria-describedby")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_stands_once_a_page_and_the_word_in_the_tab_order_once()
    {
        var first = Show<TermText>("fr", p => p.Add(t => t.Text, "DDR et DDR"));
        var notes = Show<TermNotes>("fr", _ => { });
        var second = Show<TermText>("fr", p => p.Add(t => t.Text, "le DDR"));

        Assert.Null(Assert.Single(first.FindAll("a.term")).GetAttribute("tabindex"));
        Assert.Equal("-1", second.Find("a.term").GetAttribute("tabindex"));
        Assert.Single(notes.FindAll(".term-notes p"));
    }

    [Fact]
    public void A_mark_and_a_word_may_share_letters()
    {
        var shown = Show<TermText>("fr", p => p.Add(t => t.Text, "le DDR ici").Add(t => t.Marks, [new Highlight(4, 6)]));

        Assert.Equal("DR ici", string.Concat(shown.FindAll("mark").Select(m => m.TextContent)));
        Assert.Equal("DDR", shown.Find("a.term").TextContent);
    }

    [Fact]
    public void Ranks_and_kinds_are_looked_up_only_where_they_are_told()
    {
        Assert.Empty(Show<TermText>("fr", p => p.Add(t => t.Text, "un sous-secrétaire général, un bureau")).FindAll("a"));
        Assert.Equal("sous-secrétaire général", Show<TermText>("fr", p => p.Add(t => t.Text, "un sous-secrétaire général").Add(t => t.Ranks, true)).Find("a").TextContent);
        Assert.Equal("/fr/glossary#office", Show<TermText>("fr", p => p.Add(t => t.Text, "bureau").Add(t => t.Term, "office")).Find("a").GetAttribute("href"));
        Assert.Empty(Show<TermText>("fr", p => p.Add(t => t.Text, "force").Add(t => t.Term, "unknown")).FindAll("a"));
    }
}
