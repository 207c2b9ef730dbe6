using PeacekeepingOrg.Core.Structure.Glossary;

namespace PeacekeepingOrg.Web.Components.Controls;

/// <summary>What a term is called.</summary>
public static class TermWords
{
    /// <summary>«DDR (désarmement, démobilisation et réintégration)»; «déminage».</summary>
    public static string Of(TermView term, string lang)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.InFull.IsEmpty ? term.Word.In(lang) : $"{term.Word.In(lang)} ({term.InFull.In(lang)})";
    }
}
