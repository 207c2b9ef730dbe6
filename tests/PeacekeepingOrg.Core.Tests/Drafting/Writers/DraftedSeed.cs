using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Drafting.Writers;

namespace PeacekeepingOrg.Core.Tests.Drafting.Writers;

/// <summary>A seed folder with nothing in it but one drafted bulletin, as it was written.</summary>
internal sealed class DraftedSeed : IDisposable
{
    public DraftedSeed(StructureDraft draft, string text)
    {
        var particulars = DraftParticulars.Of(draft);
        Write("organizations.yaml", SourceYaml.Organization(draft, particulars));
        Write($"editions/{particulars.EditionId}.yaml", EditionYaml.Write(draft, particulars));
        Write($"sources/{particulars.SourceId}/source.yaml", SourceYaml.Write(draft, particulars));
        Write($"sources/{particulars.SourceId}/{SourceYaml.TextFile(draft.Language)}", text);
        foreach (var document in particulars.Documents)
            Write($"sources/{document.SourceId}/source.yaml", SourceYaml.Write(document, draft.Language));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("peacekeeping-draft-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Write(string file, string content)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
