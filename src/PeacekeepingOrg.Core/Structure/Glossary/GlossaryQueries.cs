using Microsoft.EntityFrameworkCore;
using PeacekeepingOrg.Core.Data;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Structure.Glossary;

/// <summary>A term as read.</summary>
/// <param name="Key">Its id, the fragment of its address.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Word">The word itself; an abbreviation that is used in one language only has only that one.</param>
/// <param name="InFull">What it stands for; empty where it is no abbreviation.</param>
/// <param name="Meaning">In our words; no definition of the United Nations.</param>
/// <param name="Citation">Where a loaded text uses it; null where none does.</param>
public sealed record TermView(string Key, TermKind Kind, BilingualText Word, BilingualText InFull, BilingualText Meaning, CitationView? Citation);

/// <summary>Reads the glossary.</summary>
public sealed class GlossaryQueries(IDbContextFactory<PeacekeepingContext> contexts)
{
    /// <summary>Every term, in the order of the file.</summary>
    public async Task<IReadOnlyList<TermView>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var terms = await db.Terms.AsNoTracking().OrderBy(t => t.Ordinal).ToListAsync(cancellationToken);
        var keys = await db.Citations.Where(c => c.TermId != null).OrderBy(c => c.Ordinal).Select(c => c.TermId!.Value).ToListAsync(cancellationToken);
        var rows = await db.Citations.Where(c => c.TermId != null).ToRowsAsync(cancellationToken);
        var citations = keys.Zip(rows, (term, row) => (term, row.View)).ToDictionary(c => c.term, c => c.View);
        return [.. terms.Select(t => new TermView(t.Key, t.Kind, t.Word, t.InFull, t.Meaning, citations.GetValueOrDefault(t.Id)))];
    }
}
