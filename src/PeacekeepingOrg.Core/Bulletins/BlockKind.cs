namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>What a block of a bulletin is; the Akoma Ntoso 1.0 element that answers to it is named in each case.</summary>
public enum BlockKind
{
    /// <summary>A line of the title above the preamble («Circulaire du Secrétaire général»): <c>docTitle</c> in the <c>preface</c>.</summary>
    Heading,

    /// <summary>The enacting words before the first section («… promulgue ce qui suit …»): <c>preamble</c>.</summary>
    Preamble,

    /// <summary>A line without a number that names the unit the next paragraphs are about: <c>crossHeading</c>.</summary>
    Subheading,

    /// <summary>A paragraph, numbered («8.23») or not, with its items: <c>paragraph</c>.</summary>
    Paragraph,

    /// <summary>A line of what stands below the last paragraph (office, name): <c>signature</c> in the <c>conclusions</c>.</summary>
    Signature,
}
