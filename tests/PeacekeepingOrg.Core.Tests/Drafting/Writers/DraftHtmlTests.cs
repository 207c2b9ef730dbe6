using System.Xml.Linq;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Drafting.Writers;
using Xunit;

namespace PeacekeepingOrg.Core.Tests.Drafting.Writers;

public class DraftHtmlTests
{
    [Fact]
    public void The_text_stands_in_it_whole_whatever_is_marked()
    {
        var draft = TinyDraft.Make();
        var shown = Body(draft).Descendants("main").Single();
        foreach (var block in draft.Text.Blocks)
            Assert.Contains(block.Text, Element(shown, block.Key).Value, StringComparison.Ordinal);
        Assert.Equal("fr", (string?)shown.Attribute("lang"));
    }

    [Fact]
    public void Units_posts_and_lines_are_marked_in_place()
    {
        var paragraph = Element(Body(TinyDraft.Make()), "2.2");
        Assert.Equal("Secrétaire général adjoint aux phares", Marked(paragraph, "post").First());
        Assert.Equal(["relève du Secrétaire général", "rend compte au Conseil des phares", "Il est assisté par un conseiller."], Marked(paragraph, "line"));
        Assert.Equal(["Conseil des phares"], Marked(paragraph, "unit"));
        Assert.Contains(paragraph.Descendants("mark"), m => ((string?)m.Attribute("title"))!.Contains("line: Conseiller assists Secrétaire général adjoint aux phares", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_doubtful_or_unused_is_listed_with_links_that_lead_somewhere()
    {
        var body = Body(TinyDraft.Make());
        var links = body.Descendants("a").Select(a => (string)a.Attribute("href")!).ToList();
        Assert.All(links, link => Assert.StartsWith("#", link, StringComparison.Ordinal));
        Assert.All(links, link => Element(body, link[1..]));
        Assert.Contains(body.Descendants("li"), li => li.Value.Contains("a council may be no superior", StringComparison.Ordinal));
        Assert.Equal(["La mer est grande."], Marked(Element(body, "3.1"), "unused"));
    }

    [Fact]
    public void What_the_reader_set_aside_is_listed_with_its_line()
    {
        var text = BulletinReader.Read("10-25949 (F)\n\nSection 1\n\n1.1 Le Bureau des phares est petit [Remplacée par la circulaire ST/SGB/2043/1].");
        var draft = new StructureDraft("fr", text, [], [], [], [], []);
        var aside = Element(Body(draft), "aside").ElementsAfterSelf("ul").First();
        Assert.Equal(
            ["line 1 job number: 10-25949 (F)", "line 5 insertion: [Remplacée par la circulaire ST/SGB/2043/1]"],
            aside.Elements("li").Select(li => li.Value));
    }

    [Fact]
    public void Nothing_in_a_text_is_taken_for_markup()
    {
        const string Words = "1.1 Le Bureau <script>alert('x')</script> & \"Cie\" <!-- est --> petit ]]> &amp; fin.";
        var text = BulletinReader.Read($"Section 1\n\n{Words}");
        var unit = new DraftUnit { Name = "Bureau <script>alert('x')</script>", Stated = TinyDraft.PhraseIn(text, "1.1", "Le Bureau <script>alert('x')</script> & \"Cie\""), Id = "x" };
        unit.Doubts.Add("<b>\"doubt\"</b>");
        var draft = new StructureDraft("fr", text, [unit], [], [], [], []);
        var page = DraftHtml.Write(draft, DraftParticulars.Of(draft));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains(Words[4..], Element(Body(draft), "1.1").Value, StringComparison.Ordinal);
    }

    private static XElement Element(XElement within, string id) => within.Descendants().Single(e => (string?)e.Attribute("id") == id);

    /// <summary>The stretches that are marked so, marks that touch taken together.</summary>
    private static IEnumerable<string> Marked(XElement part, string kind)
    {
        var run = "";
        foreach (var node in part.Nodes().Append(new XText("")))
        {
            if (node is XElement { Name.LocalName: "mark" } mark && ((string)mark.Attribute("class")!).Split(' ').Contains(kind))
            {
                run += mark.Value;
                continue;
            }

            if (run.Length > 0)
                yield return run;
            run = "";
        }
    }

    /// <summary>The body is written so that XML can read it too.</summary>
    private static XElement Body(StructureDraft draft)
    {
        var page = DraftHtml.Write(draft, DraftParticulars.Of(draft));
        return XElement.Parse(page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)]);
    }
}
