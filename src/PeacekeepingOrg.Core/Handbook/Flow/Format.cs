using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Handbook.Flow;

/// <summary>The page and its type. Measures are those of A4; larger sheets are the same page, magnified.</summary>
internal static class Format
{
    public const double Left = 54;
    public const double Top = 68;
    public const double HeadBaseline = 42;
    public const double Gutter = 16;

    /// <summary>Labels and citations stand in a column of their own, beside the text.</summary>
    public const double Side = 92;
    public const double MainX = 104;
    public const double MainWidth = 350;

    public static readonly SheetSize Sheet = SheetSize.Of(PaperSize.A4, landscape: false);

    public static readonly double Width = Sheet.Width - (2 * Left);

    public static readonly double Bottom = Sheet.Height - 62;

    public static readonly double FootBaseline = Sheet.Height - 36;

    public static readonly Style Title = new(Face.Semibold, 32);
    public static readonly Style Part = new(Face.Semibold, 21);
    public static readonly Style Heading = new(Face.Semibold, 13.5);
    public static readonly Style Heading2 = new(Face.Semibold, 10);
    public static readonly Style Text = new(Face.Regular, 10);
    public static readonly Style Strong = new(Face.Semibold, 10);
    public static readonly Style Quiet = new(Face.Regular, 9, Ink.Quiet);
    public static readonly Style Other = new(Face.Italic, 10, Ink.Quiet);
    public static readonly Style Label = new(Face.Semibold, 8.5, Ink.Quiet);
    public static readonly Style Warm = new(Face.Semibold, 8.5, Ink.Warm);
    public static readonly Style Cite = new(Face.Regular, 8.5, Ink.Link);
    public static readonly Style Small = new(Face.Regular, 7.5, Ink.Quiet);
    public static readonly Style SmallStrong = new(Face.Semibold, 7.5, Ink.Quiet);
    public static readonly Style SmallLink = new(Face.Regular, 7.5, Ink.Link);

    public const double TextLeading = 13.5;
    public const double QuietLeading = 12.5;
}
