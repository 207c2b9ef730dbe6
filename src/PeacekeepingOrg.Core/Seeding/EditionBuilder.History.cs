using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Seeding.Files;
using PeacekeepingOrg.Core.Structure.Changes;
using PeacekeepingOrg.Core.Structure.Citations;
using PeacekeepingOrg.Core.Structure.History;

namespace PeacekeepingOrg.Core.Seeding;

internal sealed partial class SeedBuilder
{
    /// <content>What happened on a date, and what became of an earlier edition.</content>
    private sealed partial class EditionBuilder
    {
        public List<Milestone> Milestones { get; } = [];

        public List<Change> Changes { get; } = [];

        private void AddMilestone(MilestoneNode node)
        {
            if (node.On is null || !DateShape().IsMatch(node.On) || (node.On.Length == 10 && !DateOnly.TryParseExact(node.On, "yyyy-MM-dd", out _)))
                Problem(node.Line, $"history.on is '{node.On}'.", "Write the year, the month or the day: 1948, 2013-01 or 2001-01-31.");
            var milestone = new Milestone
            {
                Edition = edition,
                Ordinal = Milestones.Count + 1,
                On = node.On ?? "",
                Title = seed.Required(node.Title, LanguageOf(null), "history.title", path, node.Line),
            };
            Milestones.Add(milestone);
            Cite(node, Fact.History, "the milestone", c => c.Milestone = milestone);
        }

        /// <summary>Needs all editions built.</summary>
        public void AddChanges(IReadOnlyList<string> editionNames)
        {
            foreach (var node in file.Changes)
            {
                if (node.Since is null || node.Since == Key || !editionNames.Contains(node.Since))
                    Problem(node.Line, $"changes.since: there is no other edition '{node.Since}'.", "Name the earlier edition.");

                // What refers to an edition that cannot be read is not at fault for it.
                if (seed._built.Find(b => b.Key == node.Since) is not { } earlier || earlier == this)
                    continue;
                var other = earlier.Edition.Organization.Key;
                if ((other != edition.Organization.Key && seed._organizations.ContainsKey(other)) || earlier.Edition.EffectiveFrom >= edition.EffectiveFrom)
                    Problem(node.Line, $"changes.since: '{node.Since}' is no earlier edition of {edition.Organization.Key}.", "Name an edition of the same organization that begins before this one.");

                var change = new Change
                {
                    Ordinal = Changes.Count + 1,
                    Kind = node.Change ?? seed.Missing<ChangeKind>("changes.change", path, node.Line),
                    FromEdition = earlier.Edition,
                    ToEdition = edition,
                    Reason = seed.Required(node.Reason, LanguageOf(null), "changes.reason", path, node.Line),
                };
                Changes.Add(change);
                if (node.From.Count + node.To.Count == 0)
                    Problem(node.Line, "changes: neither from nor to names a unit or post.", "Name what changed.");
                foreach (var key in node.From)
                    if (EndAt(key, "changes.from", node.Line, earlier) is var (unit, post))
                        change.Subjects.Add(new() { Unit = unit, Post = post, Ordinal = change.Subjects.Count + 1 });
                foreach (var key in node.To)
                    if (EndAt(key, "changes.to", node.Line) is var (unit, post))
                        change.Subjects.Add(new() { Unit = unit, Post = post, Ordinal = change.Subjects.Count + 1, IsAfter = true });
                foreach (var text in node.Texts)
                    Cite(text, Fact.Change, "changes.texts", c => c.Change = change);
            }
        }

        [GeneratedRegex("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$")]
        private static partial Regex DateShape();
    }
}
