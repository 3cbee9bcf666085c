using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The columns that the tables of measured points share: those of the quantities that were measured.</summary>
/// <param name="decision">The decision.</param>
/// <param name="rows">The rows that the tables show.</param>
internal sealed class MeasuredColumnSet(MeasuredDecision decision, IReadOnlyCollection<int> rows)
{
    private const int LabelWidth = 28;
    private const int ShortestLabel = 5;

    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    private readonly MeasuredPoints _points = decision.Points;

    private readonly CutTexts _labels = new(rows.Select(decision.Points.LabelOf), LabelWidth);

    /// <summary>A table whose first column is called <paramref name="first"/>, 73 wide at most.</summary>
    public Table Table(string first)
    {
        var table = new Table().NoBorder().AddColumns(
            Column($"\n{first}", 8).LeftAligned(), Column(_points.Labels is null ? "\nrow" : "\nlabel", WidthOfLabels()).LeftAligned());
        if (_points.K is not null)
            table.AddColumn(Column("\nk", 5));
        if (_points.Accuracy is not null)
            table.AddColumn(Column("\nacc.", 6));
        if (_points.Cost is not null)
            table.AddColumn(Column("cost\nUSD", 8));
        if (_points.Time is not null)
            table.AddColumn(Column("time\ns", 8));
        return table;
    }

    /// <summary>The cells of the point at <paramref name="row"/> after <paramref name="first"/>.</summary>
    public IEnumerable<Text> Cells(string first, int row)
    {
        yield return new Text(first);
        yield return new Text(_labels[_points.LabelOf(row)], Emphasis);
        if (_points.K is { } k)
            yield return new Text(k[row].ToString(CultureInfo.InvariantCulture), Emphasis);
        if (_points.Accuracy is { } accuracy)
            yield return new Text(ShortNumber.Accuracy(accuracy[row]));
        if (_points.Cost is { } cost)
            yield return new Text(ShortNumber.Of(cost[row], 8));
        if (_points.Time is { } time)
            yield return new Text(ShortNumber.Of(time[row], 8));
    }

    /// <summary>A column that keeps its width.</summary>
    public static TableColumn Column(string header, int width) =>
        new TableColumn(new Text(header)).Width(width).RightAligned().NoWrap().Padding(0, 0, 1, 0);

    // The same in both tables, so that their columns stand in the same places.
    private int WidthOfLabels() =>
        rows.Select(row => CutTexts.WidthOf(_labels[_points.LabelOf(row)])).DefaultIfEmpty().Append(ShortestLabel).Max();
}
