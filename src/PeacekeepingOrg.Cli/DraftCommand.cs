using System.CommandLine;
using PeacekeepingOrg.Core.Bulletins;
using PeacekeepingOrg.Core.Drafting;
using PeacekeepingOrg.Core.Drafting.Writers;

namespace PeacekeepingOrg.Cli;

/// <summary>"draft": from a bulletin's plain text to a draft of its edition file, for a person to review.</summary>
internal static class DraftCommand
{
    private static readonly Argument<string> _text = new("TEXT")
    {
        Description = "File with the plain text of the bulletin (of a PDF: pdftotext -layout), or - to read standard input.",
    };

    private static readonly Option<string> _lang = new Option<string>("--lang")
    {
        Description = "Language of the text.",
        Required = true,
    }.AcceptOnlyFromAmong("fr", "en");

    private static readonly Option<bool> _json = new("--json")
    {
        Description = "Write JSON instead of YAML: sections, paragraphs, units, posts, reportingLines, and the three lists.",
    };

    private static readonly Option<bool> _html = new("--html")
    {
        Description = "Write a page instead of YAML: the text, with units, posts and lines marked in place and what was not understood underlined.",
    };

    private static readonly Option<string?> _out = new("--out") { Description = "File to write to, instead of standard output.", HelpName = "FILE" };

    private static readonly Option<string?> _outFolder = new("--out-folder")
    {
        Description = "Seed folder to add the draft to: the text, its source.yaml, the edition, its organization. Files that are there already are never touched.",
        HelpName = "SEED",
    };

    private static readonly Option<string?> _id = new("--id") { Description = "Id of the edition; by default made of the organization and the year.", HelpName = "ID" };

    private static readonly Option<string?> _organization = new("--organization")
    {
        Description = "Id of the organization in organizations.yaml; by default made of the name of the first unit.",
        HelpName = "ID",
    };

    private static readonly Option<string?> _source = new("--source") { Description = "Id of the source; by default made of the document's symbol.", HelpName = "ID" };

    public static Command Create()
    {
        var command = new Command(
            "draft",
            "Reads a bulletin and writes a draft of its edition file: units, posts, reporting lines and attributions with the phrases that state them, and lists of what is certain, "
            + "what a person must look at, and every sentence that was used for nothing. Exit code 1 where the text is no bulletin.")
        {
            _text, _lang, _json, _html, _out, _outFolder, _id, _organization, _source,
        };
        command.Validators.Add(result =>
        {
            Option[] forms = [_json, _html, _outFolder];
            if (forms.Count(form => result.GetResult(form) is { Implicit: false }) > 1)
                result.AddError("--json, --html and --out-folder each say what is written: give one of them.");
            if (result.GetResult(_out) is not null && result.GetResult(_outFolder) is not null)
                result.AddError("--out and --out-folder each say where to write: give one of them.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var path = parsed.GetRequiredValue(_text);
        var language = parsed.GetRequiredValue(_lang);
        foreach (var option in new[] { _id, _organization, _source })
            if (parsed.GetValue(option) is { } id && DraftParticulars.IdOf(id) != id)
                throw new Refusal($"{option.Name}: '{id}' is no good id. Use lower-case ASCII letters, digits and hyphens: {DraftParticulars.IdOf(id)}.");

        var text = await TextInput.ReadAsync(path, stop);
        if (TextInput.LanguageOf(text) is { } seen && seen != language)
            await Console.Error.WriteLineAsync($"{TextInput.NameOf(path)}: the text seems to be in {(seen == "en" ? "English" : "French")}, and was read as --lang {language} says. If that is wrong, draft it again with --lang {seen}.");
        var draft = await DraftAsync(path, text, language, stop);
        var particulars = DraftParticulars.Of(draft, parsed.GetValue(_id), parsed.GetValue(_organization), parsed.GetValue(_source));
        var review = DraftReview.Of(draft, particulars);
        if (review.BreaksOffAt is { } end)
            await Console.Error.WriteLineAsync($"{TextInput.NameOf(path)}: the text ends in the middle of {end}. Compare it with its original; what is there was read.");

        if (parsed.GetValue(_outFolder) is { } folder)
        {
            foreach (var line in DraftFolder.Write(folder, text, draft, particulars))
                Console.WriteLine(line);
            Console.WriteLine(Summary(review));
            Console.WriteLine($"Next: go over each remark «to review» against the text, then check {folder} (docs/adding-a-bulletin.md)");
            return CommandLine.Fine;
        }

        var written = parsed.GetValue(_json) ? DraftJson.Write(draft, particulars) + "\n"
            : parsed.GetValue(_html) ? DraftHtml.Write(draft, particulars)
            : EditionYaml.Write(draft, particulars);
        if (parsed.GetValue(_out) is not { } file)
        {
            await Console.Out.WriteAsync(written);
            return CommandLine.Fine;
        }

        await File.WriteAllTextAsync(file, written, stop);
        Console.WriteLine($"{file}: {Summary(review)}");
        return CommandLine.Fine;
    }

    /// <summary>Off this thread, so that Ctrl-C is heard during a text of any length.</summary>
    private static async Task<StructureDraft> DraftAsync(string path, string text, string language, CancellationToken stop)
    {
        using var progress = new Progress();
        progress.Say("Reading …");
        try
        {
            return await Task.Run(() => Drafter.Draft(BulletinReader.Read(text), language), stop).WaitAsync(stop);
        }
        catch (BulletinFormatException e)
        {
            throw new Refusal($"{TextInput.NameOf(path)}: {e.Message}");
        }
    }

    private static string Summary(DraftReview review) =>
        $"Taken as certain: {DraftReview.Count(review.Certain)}. To be reviewed: {DraftReview.Count(review.ToReview)}. Sentences used for nothing: {review.Unused.Count}.";
}
