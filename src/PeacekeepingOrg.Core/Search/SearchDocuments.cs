using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure;
using PeacekeepingOrg.Core.Structure.Attributions;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.Editions;
using PeacekeepingOrg.Core.Structure.Posts;
using PeacekeepingOrg.Core.Structure.Sources;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Search;

/// <summary>Everything in the database that can be found, read whole once a release.</summary>
public sealed class SearchDocuments(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>All documents, each kind in document order.</summary>
    public async Task<IReadOnlyList<SearchDocument>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // Tracked, so that units, blocks and sources read first are the very ones that later rows refer to.
        var sources = await context.Sources.Where(source => source.IsLoaded).Include(source => source.Blocks).ThenInclude(block => block.Items)
            .OrderBy(source => source.Ordinal).AsSplitQuery().ToListAsync(cancellationToken);
        var editions = await context.Editions.Include(edition => edition.Sources)
            .OrderBy(edition => edition.Ordinal).ToListAsync(cancellationToken);
        var units = await context.Units.Include(unit => unit.Aliases)
            .OrderBy(unit => unit.Edition.Ordinal).ThenBy(unit => unit.Ordinal).ToListAsync(cancellationToken);
        var posts = await context.Posts.Include(post => post.Aliases)
            .OrderBy(post => post.Edition.Ordinal).ThenBy(post => post.Ordinal).ToListAsync(cancellationToken);
        var attributions = await context.Attributions.Include(attribution => attribution.Holders)
            .OrderBy(attribution => attribution.Edition.Ordinal).ThenBy(attribution => attribution.Ordinal).ToListAsync(cancellationToken);
        var citations = await context.Citations.OrderBy(citation => citation.Ordinal).ToListAsync(cancellationToken);

        var book = new Book(sources, editions, citations);
        return
        [
            .. attributions.Select(book.Entry),
            .. units.Select(book.Entry),
            .. posts.Select(book.Entry),
            .. sources.SelectMany(book.Entries),
        ];
    }

    /// <summary>What the entries need to know of one another.</summary>
    private sealed class Book(IReadOnlyList<Source> sources, IReadOnlyList<Edition> editions, IReadOnlyList<Citation> citations)
    {
        private readonly ILookup<Attribution, Citation> _ofAttribution = Of(citations, Fact.Attribution, citation => citation.Attribution);
        private readonly ILookup<Unit, Citation> _ofUnit = Of(citations, Fact.Existence, citation => citation.Unit);
        private readonly ILookup<Post, Citation> _ofPost = Of(citations, Fact.Existence, citation => citation.Post);
        private readonly ILookup<int, Citation> _atBlock =
            citations.Where(citation => citation.BlockId is not null).ToLookup(citation => citation.BlockId!.Value);

        private int _ordinal;

        public SearchDocument Entry(Attribution attribution)
        {
            var holders = attribution.Holders.OrderBy(holder => holder.Ordinal).Select(holder => Endpoint.Of(holder.Unit, holder.Post)).ToList();
            var citation = _ofAttribution[attribution].FirstOrDefault();
            return new(
                SearchKind.Attribution, attribution.Key, attribution.Edition.Key, Together(holders), attribution.Text,
                citation?.Block?.Source.Language ?? "fr", [], holders, Path(UnitsOf(attribution)),
                AuthorityOf(citation, attribution.Edition), View(citation), _ordinal++)
            {
                Above = Above([.. UnitsOf(attribution)], skipOwn: attribution.Holders.All(holder => holder.Unit is not null)),
            };
        }

        public SearchDocument Entry(Unit unit)
        {
            var citation = _ofUnit[unit].FirstOrDefault();
            var language = citation?.Block?.Source.Language ?? "fr";
            return new(
                SearchKind.Unit, unit.Key, unit.Edition.Key, unit.Name, unit.Name.In(language), unit.Name.LanguageOf(language),
                [.. Names(unit.Acronym), .. unit.Aliases.OrderBy(alias => alias.Ordinal).Select(alias => new OtherName(alias.Text, alias.Language))],
                [], Path([unit]), AuthorityOf(citation, unit.Edition), View(citation), _ordinal++)
            {
                Above = Above([unit], skipOwn: true),
            };
        }

        public SearchDocument Entry(Post post)
        {
            var citation = _ofPost[post].FirstOrDefault();
            var language = citation?.Block?.Source.Language ?? "fr";
            var holder = post.Holder is null ? Enumerable.Empty<OtherName>() : [new(post.Holder, language)];
            return new(
                SearchKind.Post, post.Key, post.Edition.Key, post.Title, post.Title.In(language), post.Title.LanguageOf(language),
                [.. post.Aliases.OrderBy(alias => alias.Ordinal).Select(alias => new OtherName(alias.Text, alias.Language)), .. holder],
                [], Path(post.Unit is null ? [] : [post.Unit]), AuthorityOf(citation, post.Edition), View(citation), _ordinal++)
            {
                Above = Above(post.Unit is null ? [] : [post.Unit], skipOwn: false),
            };
        }

        /// <summary>Its blocks and their items. The first block also answers to the source's symbol and title.</summary>
        public IEnumerable<SearchDocument> Entries(Source source)
        {
            var edition = editions.FirstOrDefault(edition => edition.Sources.Any(basis => basis.SourceId == source.Id));
            List<OtherName> ownNames = [.. Names(source.Title), .. Names(source.Label), .. source.Symbol is { } symbol ? [new(symbol, source.Language)] : Array.Empty<OtherName>()];
            foreach (var block in source.Blocks.OrderBy(block => block.Ordinal))
            {
                yield return Entry(null, block.Text, ownNames);
                ownNames = [];
                foreach (var item in block.Items.OrderBy(item => item.Ordinal))
                    yield return Entry(item, item.Text, ownNames);

                SearchDocument Entry(Item? item, string text, IReadOnlyList<OtherName> names)
                {
                    var drawn = _atBlock[block.Id].Where(citation => item is null || citation.ItemId == item.Id);
                    var citation = new CitationView(
                        Fact.Context, FactBasis.Cited, new(null), SourceRef.Of(source), block.Key, item?.Path, text, 0, text.Length);
                    return new(
                        SearchKind.Paragraph, citation.Anchor!, edition?.Key, Place(source, block, citation), text, source.Language,
                        names, [], Path(drawn.SelectMany(UnitsOf)), source.Authority, citation, _ordinal++);
                }
            }
        }

        private static ILookup<T, Citation> Of<T>(IEnumerable<Citation> citations, Fact fact, Func<Citation, T?> subject) where T : class =>
            citations.Where(citation => citation.Fact == fact && subject(citation) is not null).ToLookup(citation => subject(citation)!);

        private static IEnumerable<OtherName> Names(BilingualText name) =>
            new[] { (Text: name.Fr, Language: "fr"), (Text: name.En, Language: "en") }
                .Where(one => one.Text is not null)
                .Select(one => new OtherName(one.Text!, one.Language));

        private static CitationView? View(Citation? citation) => citation is null ? null : CitationView.Of(citation);

        /// <summary>In a language where at least one of them has a name in it.</summary>
        private static BilingualText Together(IReadOnlyList<Endpoint> holders)
        {
            return new(In("fr"), In("en"));

            string? In(string language) => holders.Count > 0 && holders.All(holder => holder.Name.Only(language) is null)
                ? null
                : string.Join("; ", holders.Select(holder => holder.Name.In(language)));
        }

        /// <summary>«ST/SGB/2010/1, par. 8.23 c)», «Page du DPO, § 4»; the source's name alone for what is no paragraph.</summary>
        private static BilingualText Place(Source source, Block block, CitationView citation)
        {
            var name = SourceRef.Of(source);
            return (block.Kind, block.Number) switch
            {
                (BlockKind.Paragraph, not null) => new($"{name.In("fr")}, par. {citation.Place}", $"{name.In("en")}, para. {citation.Place}"),
                (BlockKind.Paragraph, null) => new($"{name.In("fr")}, {citation.Place}", $"{name.In("en")}, {citation.Place}"),
                _ => new(name.In("fr"), name.In("en")),
            };
        }

        private static IEnumerable<Unit> UnitsOf(Attribution attribution) =>
            attribution.Holders.Select(holder => holder.Unit ?? holder.Post?.Unit).OfType<Unit>();

        private static IEnumerable<Unit> UnitsOf(Citation citation) =>
            citation.Attribution is { } attribution ? UnitsOf(attribution)
            : (citation.Unit ?? citation.Post?.Unit) is { } unit ? [unit]
            : [];

        private static IReadOnlyList<string> Path(IEnumerable<Unit> units) =>
            [.. units.SelectMany(WithAllAbove).Select(unit => unit.Key).Distinct()];

        private static IReadOnlyList<Endpoint> Above(IReadOnlyList<Unit> units, bool skipOwn) =>
            units is [var unit] ? [.. WithAllAbove(unit).Skip(skipOwn ? 1 : 0).Reverse().Select(Endpoint.Of)] : [];

        private static IEnumerable<Unit> WithAllAbove(Unit unit)
        {
            for (var at = unit; at is not null; at = at.Parent)
                yield return at;
        }

        private Authority AuthorityOf(Citation? citation, Edition edition) =>
            citation?.Block?.Source.Authority
            ?? edition.Sources.OrderBy(basis => basis.Ordinal)
                .Select(basis => sources.FirstOrDefault(source => source.Id == basis.SourceId)?.Authority)
                .FirstOrDefault()
            ?? Authority.Unverified;
    }
}
