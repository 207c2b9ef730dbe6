using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Handbook.Flow;

/// <summary>How a run of text is set.</summary>
internal sealed record Style(Face Face, double Size, Ink Ink = Ink.Text);

/// <summary>Where a run leads: an address, or a place in the book.</summary>
internal abstract record Link
{
    /// <summary>An address on the site.</summary>
    public sealed record Url(string Address) : Link;

    /// <summary>A place in the book, by its name.</summary>
    public sealed record Jump(string Destination) : Link;
}

/// <summary>Words in one style; lines break at their spaces only.</summary>
internal sealed record Run(string Text, Style Style, Link? Link = null);

/// <summary>A run, or part of one, on a line.</summary>
/// <param name="X">From the line's left end.</param>
/// <param name="Text">The words.</param>
/// <param name="Style">How they are set.</param>
/// <param name="Width">As measured.</param>
/// <param name="Link">Where they lead.</param>
internal sealed record Piece(double X, string Text, Style Style, double Width, Link? Link);
