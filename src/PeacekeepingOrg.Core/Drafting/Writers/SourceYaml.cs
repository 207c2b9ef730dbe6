namespace PeacekeepingOrg.Core.Drafting.Writers;

/// <summary>The particulars of a drafted bulletin as its source.yaml, and those of the documents it names.</summary>
public static class SourceYaml
{
    /// <summary>The file sources/&lt;id&gt;/source.yaml.</summary>
    public static string Write(StructureDraft draft, DraftParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(particulars);
        var text = new DraftedText(draft.Text);
        var isEnglish = draft.Language == "en";
        var page = new YamlPage()
            .Comment("DRAFT, made by a program from the text beside it: nobody has reviewed it yet.")
            .Field("id", new YamlWord(particulars.SourceId));
        if (particulars.Symbol is null)
            page.Comment("to review: the text does not print its symbol.");
        page.Field("symbol", particulars.Symbol ?? DraftParticulars.Todo);
        if (particulars.Title is null)
            page.Comment("to review: no title was found above the preamble; the first unit's name stands here.");
        page.Field("title", Name(particulars.Title ?? particulars.OrganizationName))
            .Field("titleFact", Fact(particulars.TitleStated))
            .Field("language", new YamlWord(draft.Language))
            .Comment("to review: a bulletin in force establishes (normative); a draft of one, or a copy nobody vouches for, does not (descriptive, unverified).")
            .Field("authority", new YamlWord("normative"))
            .Field("isLoaded", true)
            .Field("text", new YamlWord(TextFile(draft.Language)))
            .Field("form", new YamlWord("bulletin"));
        if (particulars.Issuer is { } issuer)
            page.Field("issuer", Fact(particulars.IssuerStated, (isEnglish ? "en" : "fr", issuer)));
        if (particulars.Signatory is { } signatory)
            page.Field("signatory", Fact(particulars.SignatoryStated, ("text", signatory)));
        if (particulars.Date is { } date)
            page.Field("date", Date(date)).Field("dateFact", Fact(particulars.DateStated));
        else
            page.Comment("to review: no date was found above the preamble: date: 2010-01-01, dateFact: {at: , quote: }.");
        if (particulars.EffectiveFrom is { } from)
            page.Field("effectiveFrom", Fact(particulars.EffectiveFromStated, ("date", Date(from))));
        if (particulars.Relations.Count == 0)
            return page.ToString();
        page.Field("relations", new YamlWord(""));
        foreach (var relation in particulars.Relations)
        {
            if (relation.Doubt is { } doubt)
                page.Comment($"to review: {doubt}; appliesUnder, complements, amends, abolishes or refersTo?", 2);
            page.ShortEntry(Fact(relation.Stated, ("kind", new YamlWord(DraftReview.Camel(relation.Kind))), ("target", new YamlWord(relation.Document.SourceId)))!, 2);
        }

        return page.ToString();

        YamlMap Name(string words) => isEnglish ? new(("en", words), ("enBasis", new YamlWord("official"))) : new(("fr", words));

        YamlMap? Fact(Phrase? stated, params (string, YamlValue?)[] fields) => stated is null
            ? null
            : new([.. fields, ("at", stated.At), ("quote", stated.Quote), ("occurrence", text.OccurrenceOf(stated) is { } n ? n : null)]);
    }

    /// <summary>The source.yaml of a document that is only named.</summary>
    public static string Write(NamedDocument document, string language)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new YamlPage()
            .Comment("Only named by another text; its own is not here.")
            .Field("id", new YamlWord(document.SourceId))
            .Field("symbol", document.Symbol)
            .Field("language", new YamlWord(language))
            .Field("authority", new YamlWord("normative"))
            .Field("isLoaded", false)
            .Field("form", new YamlWord("bulletin"))
            .ToString();
    }

    /// <summary>The entry of organizations.yaml.</summary>
    public static string Organization(StructureDraft draft, DraftParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(particulars);
        YamlMap name = draft.Language == "en"
            ? new(("en", particulars.OrganizationName), ("enBasis", new YamlWord("official")))
            : new(("fr", particulars.OrganizationName));
        return new YamlPage().Entry(new(("id", new YamlWord(particulars.OrganizationId)), ("name", name)), 0).ToString();
    }

    /// <summary>The name of the text's file beside source.yaml.</summary>
    public static string TextFile(string language) => $"text.{language}.txt";

    private static YamlWord Date(DateOnly date) => new($"{date:yyyy-MM-dd}");
}
