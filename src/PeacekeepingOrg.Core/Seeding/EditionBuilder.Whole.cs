using PeacekeepingOrg.Core.Structure.ReportingLines;
using PeacekeepingOrg.Core.Structure.Units;

namespace PeacekeepingOrg.Core.Seeding;

internal sealed partial class SeedBuilder
{
    /// <content>What can be said and checked once every row is there.</content>
    private sealed partial class EditionBuilder
    {
        private void SetAttributionModes()
        {
            var held = Attributions.SelectMany(a => a.Holders.Where(h => h.Unit is not null).Select(h => (h.Unit, Shared: a.Holders.Count > 1)))
                .ToLookup(h => h.Unit!, h => h.Shared);
            foreach (var unit in Units.Where(u => u.AttributionMode != AttributionMode.ByReference))
                unit.AttributionMode = !held.Contains(unit) ? AttributionMode.None
                    : held[unit].All(shared => shared) ? AttributionMode.Collective
                    : AttributionMode.Own;
        }

        /// <summary>One superior is the one a tree is drawn by: the only one, or the one marked.</summary>
        private void ChoosePrimaries()
        {
            foreach (var lines in Lines.Where(IsUpward).GroupBy(l => (object?)l.FromPost ?? l.FromUnit))
            {
                var superiors = lines.Select(l => (object?)l.ToPost ?? l.ToUnit).Distinct().Count();
                var marked = lines.Where(l => l.IsPrimary).ToList();
                if (superiors == 1 && marked.Count == 0)
                    lines.First().IsPrimary = true;
                else if (marked.Count != 1)
                    Problem(_fileLines[lines.First()], $"lines: '{From(lines.First())}' has {superiors} superiors and {marked.Count} primary lines.", "Mark exactly one with primary: true.");
            }

            foreach (var line in Lines.Where(l => l.IsPrimary && !IsUpward(l)))
                Problem(_fileLines[line], $"lines: '{From(line)}' has a primary line of kind {line.Kind}.", "Only reportsTo and accountableTo can be primary.");
        }

        private static bool IsUpward(ReportingLine line) => line.Kind is LineKind.ReportsTo or LineKind.AccountableTo;

        private static string From(ReportingLine line) => line.FromPost?.Key ?? line.FromUnit!.Key;

        private void CheckCycles()
        {
            foreach (var unit in Units)
                if (IsOnCycle(unit, u => u.Parent))
                    Problem(_fileLines[unit], $"{unit.Key}.parent: the unit is within itself.", "Mend the parents.");
            var primary = Lines.Where(l => l.IsPrimary).DistinctBy(l => (object?)l.FromPost ?? l.FromUnit!).ToDictionary(l => (object?)l.FromPost ?? l.FromUnit!);
            foreach (var (from, line) in primary)
                if (IsOnCycle(from, at => primary.TryGetValue(at, out var up) ? (object?)up.ToPost ?? up.ToUnit : null))
                    Problem(_fileLines[line], $"lines: '{From(line)}' is its own superior.", "Mend the primary lines.");
        }

        private static bool IsOnCycle<T>(T start, Func<T, T?> next)
            where T : class
        {
            var seen = new HashSet<T>();
            for (var at = next(start); at is not null && seen.Add(at); at = next(at))
                if (at == start)
                    return true;
            return false;
        }

        private void InDocumentOrder()
        {
            // Lines drawn from the same words stay in the order of the file.
            Lines = [.. Lines.OrderBy(l => PlaceOf(_lineCitations.GetValueOrDefault(l)))];
            for (var i = 0; i < Lines.Count; i++)
                Lines[i].Ordinal = i + 1;
            var ordinal = 0;
            foreach (var (attribution, _) in _attributions.Values.OrderBy(a => PlaceOf(a.Citation)))
                attribution.Ordinal = ++ordinal;
        }
    }
}
