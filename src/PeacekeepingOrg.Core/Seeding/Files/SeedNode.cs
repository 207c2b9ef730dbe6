using PeacekeepingOrg.Core.Structure;
using YamlDotNet.Serialization;

namespace PeacekeepingOrg.Core.Seeding.Files;

/// <summary>A mapping in a seed file that knows its line.</summary>
public abstract class SeedNode
{
    [YamlIgnore]
    public int Line { get; set; }
}

/// <summary>The ground of a fact: <c>{at: "8.23-c", quote: }</c>, and <c>inferred</c> where no sentence states it.</summary>
public class CiteNode : SeedNode
{
    /// <summary>"8.23-c", or "st-sgb-2010-1#8.23-c" where the source is not the edition's first.</summary>
    public string? At { get; set; }

    /// <summary>An exact substring of the paragraph's text, or of the item's.</summary>
    public string? Quote { get; set; }

    /// <summary>Which occurrence of the quote is meant, from 1, where there are several.</summary>
    public int? Occurrence { get; set; }

    /// <summary>Why the fact is held although no sentence states it.</summary>
    public TextNode? Inferred { get; set; }

    /// <summary>Id of the source, not loaded, on which an inferred fact rests.</summary>
    public string? RestsOn { get; set; }
}

/// <summary>A text in one language or both: <c>{fr: , en: , enBasis: official|ours}</c>; with <c>at</c> and <c>quote</c> where a text states it.</summary>
public sealed class TextNode : CiteNode
{
    public string? Fr { get; set; }

    public string? En { get; set; }

    /// <summary>In a French text: where the English comes from. In an English one: "ours" where the English is put together by us from parts of the text.</summary>
    public NameBasis? EnBasis { get; set; }

    /// <summary>In an English text: where the French comes from. In a French one: "ours" where the French is put together by us from parts of the text.</summary>
    public NameBasis? FrBasis { get; set; }

    /// <summary>The same as <see cref="EnBasis"/>, for acronyms.</summary>
    public NameBasis? Basis { get; set; }

    /// <summary>The words of the quote that give the name, where they differ from it (a plural, an article).</summary>
    public string? AsPrinted { get; set; }

    /// <summary>What is left empty is not given.</summary>
    public BilingualText ToText() => new(Given(Fr), Given(En), EnBasis ?? Basis, FrBasis);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
