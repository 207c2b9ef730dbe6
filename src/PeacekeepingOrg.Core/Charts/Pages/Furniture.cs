using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Requests;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Selecting;
using PeacekeepingOrg.Core.Charts.Text;
using PeacekeepingOrg.Core.Structure.Citations;

namespace PeacekeepingOrg.Core.Charts.Pages;

/// <summary>What stands round a chart on paper: title, edition, date in force, legend, the paragraphs cited, permalink and page number.</summary>
internal sealed class Furniture
{
    private readonly ChartModel _model;
    private readonly ChartWords _words;
    private readonly TextMeasurer _measurer;
    private readonly SheetSize _sheet;
    private readonly double _unit;
    private readonly List<TextLine> _texts = [];
    private readonly List<SceneLine> _samples = [];
    private readonly List<SceneBox> _boxes = [];
    private readonly double _footTop;
    private readonly double _column;
    private readonly bool _isPoster;

    /// <param name="model">What the page shows.</param>
    /// <param name="measurer">Knows the fonts.</param>
    /// <param name="sheet">The page, or the whole poster.</param>
    /// <param name="column">Width of its lines of text; null: the page's.</param>
    public Furniture(ChartModel model, TextMeasurer measurer, SheetSize sheet, double? column = null)
    {
        (_model, _measurer, _sheet, _words) = (model, measurer, sheet, new(model.Lang));
        _unit = Unit(sheet);
        Margin = column is null ? 26 * _unit : 4;
        _column = (column ?? sheet.Width - Margin) - Margin;
        _isPoster = column is not null;
        // The foot is set from its top at 0, then moved down to where it ends at the margin.
        var y = Legend(0);
        y = Notes(y + (3 * _unit));
        var foot = y + (14 * _unit);
        _footTop = sheet.Height - Margin - foot;
        Body = new(Margin, Margin + (44 * _unit), sheet.Width - (2 * Margin), _footTop - (8 * _unit) - Margin - (44 * _unit));
    }

    public double Margin { get; }

    /// <summary>Where the chart goes.</summary>
    public Area Body { get; }

    private double Small => 7.25 * _unit;

    /// <summary>Type grows with the sheet, but more slowly: a poster is read from further off than a page.</summary>
    public static double Unit(SheetSize sheet) => Math.Sqrt(sheet.Short / (210 * SheetSize.Millimetre));

    public Scene Scene(string title, string? part, string address, int page, int pages)
    {
        var (left, right) = (Margin, Margin + _column);
        var texts = new List<TextLine>();
        var size = 17 * _unit;
        var top = Margin + (13 * _unit);
        while (Width(title, Face.Semibold, size) > right - left && size > 9)
            size *= 0.94;
        texts.Add(Line(left, top, Ellipsis(title, Face.Semibold, size, right - left), Face.Semibold, size, Ink.Text));
        var subtitle = string.Join("  ·  ", new[] { part, _model.Subject, title == _model.Title || _model.Compared is not null ? null : _model.Title, _model.AsOf, _model.Sources, _words.Trust(_model.Authority) }
            .Where(s => !string.IsNullOrEmpty(s)));
        texts.Add(Line(left, top + (15 * _unit), Ellipsis(subtitle, Face.Regular, 9.5 * _unit, right - left), Face.Regular, 9.5 * _unit, Ink.Quiet));

        var number = _isPoster ? "" : _words.PageOf(page, pages);
        var baseline = _sheet.Height - Margin;
        var numberWidth = Width(number, Face.Regular, Small);
        if (!_isPoster)
            texts.Add(Line(right - numberWidth, baseline, number, Face.Regular, Small, Ink.Quiet));
        var notice = _words.NotOfficial;
        var noticeX = right - numberWidth - (18 * _unit) - Width(notice, Face.Italic, Small);
        if (noticeX > left + (160 * _unit))
            texts.Add(Line(noticeX, baseline, notice, Face.Italic, Small, Ink.Quiet));
        else
            noticeX = right - numberWidth;
        var link = Ellipsis(address, Face.Regular, Small, noticeX - left - (18 * _unit));
        texts.Add(Line(left, baseline, link, Face.Regular, Small, Ink.Link, _model.Address));
        return new(
            _sheet.Width,
            _sheet.Height,
            [.. _boxes.Select(b => b with { Area = b.Area with { X = b.Area.X + left, Y = b.Area.Y + _footTop } })],
            [.. _samples.Select(s => s with { Points = [.. s.Points.Select(p => new Spot(p.X + left, p.Y + _footTop))] })],
            [.. texts, .. _texts.Select(t => t with { X = t.X + left, Baseline = t.Baseline + _footTop })],
            [
                new(new(left, Margin + (35 * _unit), _sheet.Width - (2 * left), 0)),
                new(new(left, _footTop - (5 * _unit), _sheet.Width - (2 * left), 0)),
            ]);
    }

    private double Legend(double y)
    {
        var ties = _model.Boxes.Where(b => b.Tie != Tie.None).Select(b => (Kind: b.Tie, IsTree: true))
            .Concat(_model.Lines.Select(l => (l.Kind, IsTree: false))).Distinct().OrderBy(t => !t.IsTree).ThenBy(t => t.Kind).ToList();
        var x = 0.0;
        var baseline = y + Small;
        Word(_words.Legend, Face.Semibold);
        foreach (var (tie, isTree) in ties)
            Sample(isTree || _model.Request.View == ChartView.Structure ? _words.Line(tie) : _words.SecondLine(tie), 26, (left, middle) => _samples.Add(new(
                tie, [new(left, middle), new(left + (26 * _unit), middle)], "", "", IsTree: false,
                HasArrow: !isTree && tie is not (Tie.CoordinatesWith or Tie.CollaboratesWith), null, "")));
        if (_model.Boxes.Any(b => b.IsShared && b.Type == Structure.EndpointType.Unit))
            Box("shared", _words.Shared, b => b with { IsShared = true });
        if (_model.Boxes.Any(b => b.IsShared && b.Type == Structure.EndpointType.Post))
            Box("superiors", _words.SeveralSuperiors, b => b with { IsShared = true });
        if (_model.Boxes.Any(b => b.IsExternal))
            Box("external", _words.External, b => b with { IsExternal = true });
        if (_model.Boxes.Any(b => b.IsUnnamed))
            Box("unnamed", _words.Unnamed, b => b with { IsUnnamed = true });
        foreach (var mark in _model.Boxes.Select(b => b.Mark).Where(m => m != BoxMark.None).Distinct().Order())
            Box("mark-" + mark, $"{ChartWords.Sign(mark)}\u00A0{_words.Mark(mark)}", b => b with { Mark = mark });
        if (_model.Boxes.Any(b => b.Citations.Any(c => c.Basis == FactBasis.Inferred)))
            Sample("°  " + _words.Inferred, 0, (_, _) => { });
        if (_model.Boxes.Any(b => b is { Tie: Tie.None, IsBeside: false, ParentId: not null }))
            Sample(_words.NoSuperior, 0, (_, _) => { });
        return baseline + (Small * 0.3);

        void Box(string name, string words, Func<ChartBox, ChartBox> with) => Sample(words, 20, (left, middle) => _boxes.Add(new(
            with(new("legend-" + name, Structure.EndpointType.Unit, "legend", words)), new(left, middle - (5 * _unit), 20 * _unit, 10 * _unit), BoxRank.Unit, [], null, words)));

        void Word(string text, Face face)
        {
            _texts.Add(Line(x, baseline, text, face, Small, Ink.Text));
            x += Width(text, face, Small) + (12 * _unit);
        }

        void Sample(string words, double sample, Action<double, double> draw)
        {
            var gap = sample == 0 ? 0 : (sample + 5) * _unit;
            if (x > 0 && x + gap + Width(words, Face.Regular, Small) > _column)
            {
                x = 0;
                baseline += Small * 1.7;
            }

            draw(x, baseline - (Small * 0.33));
            x += gap;
            Word(words, Face.Regular);
        }
    }

    /// <summary>"Stated in ST/SGB/2010/1: 1 2.2 · 2 4.1 …", each a link to the paragraph.</summary>
    private double Notes(double y)
    {
        var notes = new Footnotes(_model);
        if (notes.Places.Count == 0)
            return y;
        var (x, baseline) = (0.0, y + (Small * 1.05));
        Put(_words.Sources, Face.Semibold, Ink.Text, null, 6);
        string? symbol = null;
        foreach (var (place, index) in notes.Places.Select((p, i) => (p, i)))
        {
            if (symbol != (symbol = place.Source?.In(_model.Lang)))
                Put(symbol ?? "", Face.Regular, Ink.Text, null, 8);
            var number = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var label = Structure.Citations.Places.InWords(place.Paragraph, place.Place, _model.Lang).Replace(' ', '\u00A0');
            if (x + Width(number + "\u2002" + label, Face.Regular, Small) > _column)
                (x, baseline) = (0, baseline + (Small * 1.35));
            var target = Targets.Of(place, _model);
            Put(number, Face.Semibold, Ink.Text, target, 2.5);
            Put(label, Face.Regular, Ink.Link, target, 9);
        }

        return baseline + (Small * 0.3);

        void Put(string text, Face face, Ink ink, Target? target, double gap)
        {
            if (x > 0 && x + Width(text, face, Small) > _column)
                (x, baseline) = (0, baseline + (Small * 1.35));
            _texts.Add(Line(x, baseline, text, face, Small, ink, target));
            x += Width(text, face, Small) + (gap * _unit);
        }
    }

    private TextLine Line(double x, double baseline, string text, Face face, double size, Ink ink, Target? target = null) =>
        new(x, baseline, text, face, size, Width(text, face, size), ink, target);

    private double Width(string text, Face face, double size) => _measurer.Width(text, face, size);

    private string Ellipsis(string text, Face face, double size, double width)
    {
        if (Width(text, face, size) <= width)
            return text;
        var length = text.Length;
        while (length > 1 && Width(text[..length] + "…", face, size) > width)
            length--;
        return text[..length].TrimEnd() + "…";
    }
}
