using System.Text.RegularExpressions;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Drafting.Writers;

namespace PeacekeepingOrg.Cli;

/// <summary>Adds a draft to a seed folder: what a reviewer then goes over file by file.</summary>
internal static class DraftFolder
{
    private const string Organizations = "organizations.yaml";

    /// <returns>A line for each file written.</returns>
    /// <exception cref="Refusal">One of them is there already; nothing is written then.</exception>
    public static IReadOnlyList<string> Write(string folder, string text, StructureDraft draft, DraftParticulars particulars)
    {
        var source = $"sources/{particulars.SourceId}";
        List<(string Name, string Content)> files =
        [
            ($"{source}/{SourceYaml.TextFile(draft.Language)}", text),
            ($"{source}/source.yaml", SourceYaml.Write(draft, particulars)),
            ($"editions/{particulars.EditionId}.yaml", EditionYaml.Write(draft, particulars)),
        ];
        if (files.Where(file => File.Exists(Path.Combine(folder, file.Name))).Select(file => file.Name).ToList() is { Count: > 0 } there)
            throw new Refusal($"{folder}: {string.Join(", ", there)} is there already, and may have been reviewed. Move it away, or choose other ids with --id and --source.");

        // A document that is only named may be described by now; that stands.
        files.AddRange(particulars.Documents
            .Select(document => (Name: $"sources/{document.SourceId}/source.yaml", Content: SourceYaml.Write(document, draft.Language)))
            .Where(file => !File.Exists(Path.Combine(folder, file.Name))));
        var known = Path.Combine(folder, Organizations);
        var organizations = File.Exists(known) ? File.ReadAllText(known) : "";
        if (!Regex.IsMatch(organizations, $@"^-\s*\{{?\s*id:\s*[""']?{Regex.Escape(particulars.OrganizationId)}[""']?\s*(?:$|[,#}}])", RegexOptions.Multiline))
            files.Add((Organizations, Appended(organizations, SourceYaml.Organization(draft, particulars))));

        foreach (var (name, content) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }

        return [.. files.Select(file => $"wrote {Path.Combine(folder, file.Name)}")];
    }

    private static string Appended(string before, string entry) => before.Length == 0 ? entry : $"{before.TrimEnd()}\n\n{entry}";
}
