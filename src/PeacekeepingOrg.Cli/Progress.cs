namespace PeacekeepingOrg.Cli;

/// <summary>Says how far long work is, on one line of the terminal; says nothing where nobody watches.</summary>
internal sealed class Progress : IDisposable
{
    private readonly bool _isWatched = !Console.IsErrorRedirected;
    private int _length;

    public void Say(string words)
    {
        if (!_isWatched)
            return;
        Console.Error.Write($"\r{words.PadRight(_length)}");
        _length = words.Length;
    }

    public void Dispose()
    {
        if (_length > 0)
            Console.Error.Write($"\r{"".PadRight(_length)}\r");
    }
}
