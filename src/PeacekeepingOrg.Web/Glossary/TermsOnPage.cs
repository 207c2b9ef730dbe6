using PeacekeepingOrg.Core.Structure.Glossary;

namespace PeacekeepingOrg.Web.Glossary;

/// <summary>Terms that were underlined while one page was rendered; its end explains each once.</summary>
public sealed class TermsOnPage
{
    private readonly List<TermView> _terms = [];

    /// <summary>A term was used for the first time.</summary>
    public event Action? Added;

    public IReadOnlyList<TermView> Terms => _terms;

    /// <summary>True where it is the first use on the page.</summary>
    public bool Add(TermView term)
    {
        if (_terms.Contains(term))
            return false;
        _terms.Add(term);
        Added?.Invoke();
        return true;
    }
}
