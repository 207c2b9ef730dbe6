using PeacekeepingOrg.Core.Charts.Text;

namespace PeacekeepingOrg.Core.Handbook.Flow;

/// <summary>
/// Lays sections on pages: rows down frames, frames across a page. A heading stays with what follows it, a row of three lines or fewer is not split,
/// a longer one leaves two lines at least on either side.
/// </summary>
internal sealed class Paginator(TextMeasurer measurer, CancellationToken stop)
{
    private const int Unsplit = 3;

    /// <summary>A last page that holds no more than this is worth saving, in points.</summary>
    private const double Stray = 130;

    /// <summary>How far a chain of rows kept together is followed, in points.</summary>
    private const double MostKept = 260;

    private readonly LineBreaker _breaker = new(measurer);
    private readonly List<BookPage> _pages = [];
    private TextSection _section = null!;
    private int _column;
    private double _y;
    private double _bottom;
    private double _air;

    private sealed record Laid(Row Row, IReadOnlyList<IReadOnlyList<IReadOnlyList<Piece>>> Cells)
    {
        public int Lines { get; } = Math.Max(1, Cells.Max(c => c.Count));

        public double Height => Lines * Row.Leading;
    }

    /// <summary>The pages, numbered from 1.</summary>
    public IReadOnlyList<BookPage> Lay(IEnumerable<Section> sections)
    {
        foreach (var section in sections)
        {
            stop.ThrowIfCancellationRequested();
            if (section is ChartSection chart)
                Chart(chart);
            else if (section is TextSection text)
                Flow(text);
        }

        return _pages;
    }

    private double ColumnWidth => (Format.Width - ((_section.Columns - 1) * Format.Gutter)) / _section.Columns;

    private double X => Format.Left + (_column * (ColumnWidth + Format.Gutter));

    private BookPage Page => _pages[^1];

    private bool IsTop => _y <= Format.Top;

    private void Chart(ChartSection section)
    {
        var number = _pages.Count + 1;
        var page = new BookPage(number) { Chart = new(() => section.Page(number)) };
        page.Marks.Add(new(section.Destination, 0));
        _pages.Add(page);
    }

    private void Flow(TextSection section)
    {
        _section = section;
        var rows = section.Rows.Select(row => new Laid(row, [.. row.Cells.Select(c => _breaker.Break(c))])).ToList();
        var first = _pages.Count;
        Flow(rows, room: 0, air: 1);
        var pages = _pages.Count - first;
        if (pages == 1 || section.Columns > 1 || _y - Format.Top > Stray)
            return;
        // A last page of a few lines: pages a line longer, then with less white between rows, may take them in.
        foreach (var (room, air) in new[] { (Format.TextLeading, 1), (Format.TextLeading, 0.75), (0, 1.0) })
        {
            _pages.RemoveRange(first, _pages.Count - first);
            Flow(rows, room, air);
            if (_pages.Count - first < pages)
                return;
        }
    }

    private void Flow(List<Laid> rows, double room, double air)
    {
        (_bottom, _air) = (Format.Bottom + room, air);
        NewPage();
        for (var i = 0; i < rows.Count; i++)
        {
            if (!IsTop && _y + Needed(rows, i) > _bottom)
                NewFrame(rows[i].Row);
            Place(rows[i]);
        }
    }

    /// <summary>The room a row asks for: its own, or for a heading also the beginning of what follows.</summary>
    private double Needed(List<Laid> rows, int index)
    {
        var height = 0.0;
        for (var i = index; i < rows.Count && height < MostKept; i++)
        {
            height += (rows[i].Row.Before * _air) + rows[i].Row.Drop;
            if (!rows[i].Row.KeepWithNext)
                return height + (IsWhole(rows[i]) ? rows[i].Height : 2 * rows[i].Row.Leading);
            height += rows[i].Height;
        }

        return height;
    }

    private static bool IsWhole(Laid laid) => laid.Row.KeepWhole || laid.Lines <= Unsplit;

    private void Place(Laid laid)
    {
        var row = laid.Row;
        var isTop = IsTop;
        _y += (isTop ? 0 : row.Before * _air) + row.Drop;
        if (row.Bar || (row.Rule && !isTop))
            Page.Rules.Add(new(X, _y - (row.Bar ? 7 : 3.5), ColumnWidth, row.Bar ? Stroke.Bar : Stroke.Hair));
        if (row.Destination is not null)
            Page.Marks.Add(new(row.Destination, Math.Max(0, _y - 14)));
        Page.Address ??= row.Address ?? _section.Address;
        for (var line = 0; line < laid.Lines;)
        {
            var room = (int)Math.Floor((_bottom - _y + 0.01) / row.Leading);
            var count = laid.Lines - line;
            if (count > room && !(IsWhole(laid) && count * row.Leading <= _bottom - Format.Top))
                count = Math.Max(1, Math.Min(room, count - 2));
            Write(laid, line, line + count);
            if ((line += count) < laid.Lines)
                NewFrame(row);
        }
    }

    /// <summary>Cell by cell, so that text copied from the page reads on.</summary>
    private void Write(Laid laid, int from, int to)
    {
        var row = laid.Row;
        var size = row.Cells.SelectMany(c => c.Runs).Select(r => r.Style.Size).DefaultIfEmpty(Format.Text.Size).Max();
        var baseline = _y + (row.Leading / 2) + (size * 0.34);
        foreach (var (cell, lines) in row.Cells.Zip(laid.Cells))
            for (var line = from; line < Math.Min(to, lines.Count); line++)
                foreach (var piece in lines[line])
                    Page.Texts.Add(new(X + cell.X + piece.X, baseline + ((line - from) * row.Leading), piece));
        if (row.Leader && from == 0)
            Dots(laid, baseline);
        _y += (to - from) * row.Leading;
    }

    private void Dots(Laid laid, double baseline)
    {
        var from = X + laid.Row.Cells[0].X + laid.Cells[0][0].Max(p => p.X + p.Width) + 6;
        var to = X + laid.Row.Cells[^1].X + laid.Cells[^1][0].Min(p => p.X) - 5;
        if (laid.Lines == 1 && to > from)
            Page.Rules.Add(new(from, baseline - 0.6, to - from, Stroke.Dots));
    }

    private void NewFrame(Row opening)
    {
        if (_column + 1 < _section.Columns)
            (_column, _y) = (_column + 1, Format.Top);
        else
            NewPage();
        Page.Address ??= opening.Address ?? _section.Address;
        if (opening.Continued is { } continued)
            Place(new(continued, [.. continued.Cells.Select(c => _breaker.Break(c))]));
    }

    private void NewPage()
    {
        stop.ThrowIfCancellationRequested();
        _pages.Add(new(_pages.Count + 1) { Head = _section.Head });
        (_column, _y) = (0, Format.Top);
    }
}
