using Bunit;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Web.Components.Controls;

namespace PeacekeepingOrg.Web.Tests.Components.Controls;

public sealed class MarkedTests : ComponentTest
{
    [Fact]
    public void Marks_stand_where_the_text_has_them()
    {
        var marked = Show("le déminage et les mines", new Highlight(3, 8), new Highlight(19, 5));

        Assert.Equal("le <mark>déminage</mark> et les <mark>mines</mark>", marked);
    }

    [Fact]
    public void Marks_within_a_word_do_not_part_it() =>
        Assert.Equal("l’<mark>état</mark>.", Show("l’état.", new Highlight(2, 4)));

    [Fact]
    public void Without_marks_the_text_stands_alone() => Assert.Equal("a &lt;b&gt; c", Show("a <b> c"));

    [Fact]
    public void What_a_copy_left_in_the_text_is_there_and_hidden()
    {
        const string Text = "une déclaration (S/PRST/2001/3)Document PDF à l’issue de la séanceDocument PDF, le jour dit. Un Document PDF reste.";
        var shown = Show<Marked>("fr", p => p.Add(m => m.Text, Text).Add(m => m.Marks, [new Highlight(4, 60)]));

        Assert.Equal(Text, string.Concat(shown.Nodes.Select(n => n.TextContent)).Trim());
        Assert.Equal(["Document PDF", "Document PDF"], shown.FindAll("[hidden]").Select(h => h.TextContent));
    }

    private string Show(string text, params Highlight[] marks)
    {
        var shown = Show<Marked>("fr", p => p.Add(m => m.Text, text).Add(m => m.Marks, marks));
        return shown.Markup.Trim();
    }
}
