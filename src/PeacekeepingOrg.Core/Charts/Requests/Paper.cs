namespace PeacekeepingOrg.Core.Charts.Requests;

/// <summary>Sheets of ISO 216, from the smallest.</summary>
public enum PaperSize
{
    A4,
    A3,
    A2,
    A1,
    A0,
}

/// <summary>How the sheet lies.</summary>
public enum PaperOrientation
{
    /// <summary>Whichever gives the larger type.</summary>
    Auto,
    Portrait,
    Landscape,
}

/// <summary>Width and height in points of 1/72 inch.</summary>
public readonly record struct SheetSize(double Width, double Height)
{
    /// <summary>Points in a millimetre.</summary>
    public const double Millimetre = 72 / 25.4;

    /// <summary>The sheet, upright or lying.</summary>
    public static SheetSize Of(PaperSize paper, bool landscape)
    {
        var (width, height) = paper switch
        {
            PaperSize.A0 => (841, 1189),
            PaperSize.A1 => (594, 841),
            PaperSize.A2 => (420, 594),
            PaperSize.A3 => (297, 420),
            _ => (210, 297),
        };
        return landscape ? new(height * Millimetre, width * Millimetre) : new(width * Millimetre, height * Millimetre);
    }

    internal double Short => Math.Min(Width, Height);
}
