using PeacekeepingOrg.Core.Structure.Glossary;
using PeacekeepingOrg.Web.Releases;

namespace PeacekeepingOrg.Web.Glossary;

/// <summary>The glossary of the release that is served, read once: nearly every page looks its words up.</summary>
/// <param name="read">Reads all terms.</param>
/// <param name="served">The release that is served.</param>
public sealed class GlossaryShelf(Func<CancellationToken, Task<IReadOnlyList<TermView>>> read, Func<object?> served)
{
    private volatile Shelved? _shelved;

    public GlossaryShelf(ReleaseState release, GlossaryQueries glossary)
        : this(glossary.ListAsync, () => release.Current)
    {
    }

    public async ValueTask<GlossaryBook> ReadAsync(CancellationToken cancellationToken)
    {
        var release = served();
        if (_shelved is { } shelved && Equals(shelved.Release, release))
            return shelved.Book;
        var book = new GlossaryBook(await read(cancellationToken));
        _shelved = new(release, book);
        return book;
    }

    private sealed record Shelved(object? Release, GlossaryBook Book);
}

/// <summary>The terms, and where to look for them: ranks only where a rank is told, kinds of unit only where a kind is.</summary>
public sealed class GlossaryBook
{
    private readonly Dictionary<string, TermView> _byKey;
    private readonly Dictionary<(string Language, bool Ranks), TermFinder> _finders = [];

    public GlossaryBook(IReadOnlyList<TermView> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _byKey = terms.ToDictionary(t => t.Key);
        foreach (var language in Languages.Language.All)
        {
            _finders[(language, false)] = new(terms.Where(t => t.Kind is TermKind.Body or TermKind.Word), language);
            _finders[(language, true)] = new(terms.Where(t => t.Kind == TermKind.Rank), language);
        }
    }

    /// <summary>The term of that id; null where there is none.</summary>
    public TermView? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Terms in a text, each at its first use: bodies and words of the trade, or ranks where those are asked for.</summary>
    public IReadOnlyList<TermUse> In(string text, string language, bool ranks) => _finders[(language, ranks)].In(text);
}
