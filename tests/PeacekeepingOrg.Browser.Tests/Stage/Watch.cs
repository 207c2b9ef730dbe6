using System.Collections.Concurrent;

namespace PeacekeepingOrg.Browser.Tests.Stage;

/// <summary>Hears what goes wrong unseen: errors in the console, failed requests, and requests to other hosts.</summary>
internal sealed class Watch
{
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly Uri _home;

    public Watch(IBrowserContext context, Uri home)
    {
        _home = home;
        context.Request += (_, request) => Note(IsElsewhere(request.Url), $"Request to another host: {request.Url}");
        context.Response += (_, response) => Note(response.Status >= 400 && !IsMissingPage(response.Request), $"{response.Status}: {response.Url}");
        context.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"{request.Failure}: {request.Url}");
        context.Console += (_, message) => Note(message.Type == "error" && !IsMissingPage(message), $"Console: {message.Text} ({message.Location})");
        context.WebError += (_, error) => Note(true, $"Script error: {error.Error}");
    }

    public IReadOnlyCollection<string> Problems => _problems;

    private bool IsElsewhere(string url) => url.StartsWith("http", StringComparison.Ordinal) && !_home.IsBaseOf(new Uri(url));

    /// <summary>Pages that say "not found" are pages too; a test says itself which status it expects.</summary>
    private static bool IsMissingPage(IRequest request) => request.IsNavigationRequest && request.Url.Contains("nowhere", StringComparison.Ordinal);

    private static bool IsMissingPage(IConsoleMessage message) =>
        message.Text.Contains("404", StringComparison.Ordinal) && message.Location.Contains("nowhere", StringComparison.Ordinal);

    private void Note(bool isProblem, string text)
    {
        if (isProblem)
            _problems.Enqueue(text);
    }
}
