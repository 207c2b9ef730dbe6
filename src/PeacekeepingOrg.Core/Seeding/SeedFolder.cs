using System.Security.Cryptography;
using System.Text;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Search;
using PeacekeepingOrg.Core.Seeding.Files;
using PeacekeepingOrg.Core.Structure.Sources;

namespace PeacekeepingOrg.Core.Seeding;

/// <summary>A seed file as read, with its path relative to the seed folder.</summary>
internal sealed record SeedFile<T>(string Path, T Content);

/// <summary>A source's particulars and, where it is loaded, its text as the reader read it.</summary>
internal sealed record SeedSource(string Path, SourceFile Content, BulletinText? Text = null, string? TextPath = null);

/// <summary>Everything in a seed folder, read but not yet checked against itself.</summary>
internal sealed class SeedFolder
{
    private const string OrganizationsFile = "organizations.yaml";
    private const string GlossaryFile = "glossary.yaml";
    private const string SynonymsFile = "synonyms.yaml";

    public required IReadOnlyList<SeedFile<OrganizationNode>> Organizations { get; init; }

    public required IReadOnlyList<SeedSource> Sources { get; init; }

    public required IReadOnlyList<SeedFile<EditionFile>> Editions { get; init; }

    public required IReadOnlyList<SeedFile<TermNode>> Terms { get; init; }

    /// <summary>Names of all edition files, read or not: the ids of the editions.</summary>
    public required IReadOnlyList<string> EditionNames { get; init; }

    /// <summary>Ids of the sources whose files cannot be read.</summary>
    public required IReadOnlyList<string> UnreadSources { get; init; }

    /// <summary>Files that are missing, no YAML of their shape, or no text a reader can read.</summary>
    public required IReadOnlyList<SeedProblem> Problems { get; init; }

    /// <summary>Identifies what is in the folder and the code that reads it.</summary>
    public required string Hash { get; init; }

    /// <exception cref="SeedException">There is no such folder.</exception>
    public static SeedFolder Read(string folder)
    {
        var problems = new List<SeedProblem>();
        if (!Directory.Exists(folder))
            throw new SeedException([new(folder, 0, "The seed folder does not exist.", "Set Database:SeedFolder to the folder that holds sources/ and editions/.")]);

        var organizations = YamlReading.Read<List<OrganizationNode>>(folder, OrganizationsFile, problems) ?? [];
        var sources = Subfolders(folder, "sources").ToDictionary(name => name, name => ReadSource(folder, $"sources/{name}", problems));
        var editionFiles = FilesIn(folder, "editions", "*.yaml").ToList();
        var editions = editionFiles
            .Select(path => YamlReading.Read<EditionFile>(folder, path, problems) is { } file ? new SeedFile<EditionFile>(path, file) : null)
            .OfType<SeedFile<EditionFile>>()
            .ToList();

        // A folder may do without a glossary.
        var terms = File.Exists(Path.Combine(folder, GlossaryFile)) ? YamlReading.Read<List<TermNode>>(folder, GlossaryFile, problems) ?? [] : [];

        // The search reads them, not the loader; what it could not read is not to be found out there.
        if (File.Exists(Path.Combine(folder, SynonymsFile)))
            CheckSynonyms(folder, problems);

        foreach (var path in FilesIn(folder, "editions", "*.yml"))
            problems.Add(new(path, 0, "The file would not be read.", "Name it .yaml."));
        if (editions.Count == 0 && problems.Count == 0)
            problems.Add(new("editions", 0, "The folder has no edition; loading it would empty the database.", "Add editions/<id>.yaml, or set Database:SeedFolder to another folder."));

        return new SeedFolder
        {
            Organizations = [.. organizations.Select(o => new SeedFile<OrganizationNode>(OrganizationsFile, o))],
            Sources = [.. sources.Values.OfType<SeedSource>()],
            Editions = editions,
            EditionNames = [.. editionFiles.Select(path => Path.GetFileNameWithoutExtension(path)!)],
            Terms = [.. terms.Select(t => new SeedFile<TermNode>(GlossaryFile, t))],
            UnreadSources = [.. sources.Where(s => s.Value is null).Select(s => s.Key)],
            Problems = problems,
            Hash = HashOf(folder)!,
        };
    }

    private static SeedSource? ReadSource(string folder, string place, List<SeedProblem> problems)
    {
        var path = $"{place}/source.yaml";
        if (YamlReading.Read<SourceFile>(folder, path, problems) is not { } file)
            return null;
        if (!file.IsLoaded)
            return new SeedSource(path, file);

        var textPath = $"{place}/{file.Text ?? $"text.{file.Language ?? "fr"}.txt"}";
        if (!File.Exists(Path.Combine(folder, textPath)))
        {
            problems.Add(new(textPath, 0, $"The text of {file.Id} is missing.", "Add it, or set isLoaded: false in source.yaml."));
            return null;
        }

        if (Utf8File.Read(folder, textPath, problems) is not { } text)
            return null;
        try
        {
            if (ReadText(file.Form, text) is { } read)
                return new SeedSource(path, file, read, textPath);
            problems.Add(new(path, file.Line, $"No reader reads the form '{file.Form}'.", "Set isLoaded: false, or form to bulletin, page or note."));
            return null;
        }
        catch (BulletinFormatException e)
        {
            problems.Add(new(textPath, e.Line, e.Message, "Check the text against its PDF."));
            return null;
        }
    }

    private static void CheckSynonyms(string folder, List<SeedProblem> problems)
    {
        try
        {
            Synonyms.Read(Path.Combine(folder, SynonymsFile));
        }
        catch (SeedException e)
        {
            problems.AddRange(e.Problems.Select(p => p with { File = SynonymsFile }));
        }
    }

    private static BulletinText? ReadText(SourceForm? form, string text) => form switch
    {
        null or SourceForm.Bulletin => BulletinReader.Read(text),
        SourceForm.Page or SourceForm.Note => PageReader.Read(text),
        _ => null,
    };

    /// <summary>But for empty ones: git does not know them, and a build leaves them behind where the files of a source were taken out.</summary>
    private static IEnumerable<string> Subfolders(string folder, string name) => Directory.Exists(Path.Combine(folder, name))
        ? Directory.EnumerateDirectories(Path.Combine(folder, name)).Where(d => Directory.EnumerateFileSystemEntries(d).Any()).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> FilesIn(string folder, string name, string pattern) => Directory.Exists(Path.Combine(folder, name))
        ? Directory.EnumerateFiles(Path.Combine(folder, name), pattern).Select(f => $"{name}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)
        : [];

    /// <summary>Hash of the release the folder makes; null where there is no such folder.</summary>
    public static string? HashOf(string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // A reader that reads the same file differently makes another release of it.
        hash.AppendData(typeof(SeedFolder).Module.ModuleVersionId.ToByteArray());
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file).Replace('\\', '/') + "\n"));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
