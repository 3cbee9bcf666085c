using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>A column of the table of a sweep, as wide as its widest text.</summary>
/// <param name="Header">Its two lines of header.</param>
/// <param name="Cells">Its texts, one a row.</param>
internal sealed record SweepTableColumn(string Header, IReadOnlyList<string> Cells)
{
    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    /// <summary>Whether it holds words, which start at its left edge.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether it stands out.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>Its width in characters.</summary>
    public int Width { get; init; } = Header.Split('\n').Concat(Cells).Max(text => text.Length);

    /// <summary>The column in Spectre's terms, with a space behind it unless it is the last one.</summary>
    public TableColumn ToTableColumn(bool isLast)
    {
        var column = new TableColumn(new Text(Header)).Width(Width).NoWrap().Padding(0, 0, isLast ? 0 : 1, 0);
        return IsText ? column.LeftAligned() : column.RightAligned();
    }

    /// <summary>The texts of the rows, cut where the column is too narrow for them.</summary>
    public Text[] Texts()
    {
        var cut = new CutTexts(Cells, Width);
        return [.. Cells.Select(cell => new Text(cut[cell], IsEmphasised ? Emphasis : Style.Plain))];
    }
}
