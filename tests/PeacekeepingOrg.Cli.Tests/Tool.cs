using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit;

namespace PeacekeepingOrg.Cli.Tests;

/// <summary>What a run of the program wrote and how it ended.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Run(int Code, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Asserts that it went well and complained of nothing.</summary>
    public Run Fine()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, Code);
        return this;
    }

    /// <summary>Asserts that it was refused with a sentence that has these words, wrote nothing and showed no stack trace.</summary>
    public Run Refused(int code, params string[] words)
    {
        Assert.All(words, word => Assert.Contains(word, Error, StringComparison.Ordinal));
        Assert.Equal((code, ""), (Code, Out));
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return this;
    }
}

/// <summary>Runs the program as it is built, in a process of its own, in a folder of its own.</summary>
internal sealed class Tool : IDisposable
{
    /// <summary>The seed data that came with the program.</summary>
    public static string Seed => Path.Combine(AppContext.BaseDirectory, "seed-data");

    /// <summary>A folder outside the repository, for the files of one test; the program runs in it.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("peacekeeping-cli-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Write(string file, string content)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public Task<Run> RunAsync(params string[] args) => RunAsync(null, [], args);

    public async Task<Run> RunAsync(byte[]? input, (string Name, string Value)[] environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PeacekeepingOrg.Cli.dll"), .. args])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("Database__", StringComparison.Ordinal) || name == "DEBUG").ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        if (input is not null)
            await process.StandardInput.BaseStream.WriteAsync(input, stop);
        process.StandardInput.Close();
        await process.WaitForExitAsync(stop);
        return new(process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
