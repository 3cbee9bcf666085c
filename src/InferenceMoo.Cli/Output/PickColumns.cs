using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The columns that all tables of picks begin with, in the same places: method, k, and the three means with their standard errors.</summary>
internal static class PickColumns
{
    /// <summary>Width of a cost.</summary>
    public const int CostWidth = 8;

    /// <summary>Width of a time.</summary>
    public const int TimeWidth = 6;

    /// <summary>Width of an accuracy, with a sign where it is a difference.</summary>
    public const int AccuracyWidth = 6;

    /// <summary>Width of a standard error.</summary>
    public const int ErrorWidth = 4;

    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    /// <summary>A table with these columns, 53 wide with a k of five digits, and a space behind them.</summary>
    public static Table Table(Scenario scenario) => new Table().NoBorder().AddColumns(
        Column("\nmethod", 8).LeftAligned(),
        Column("\nk", Math.Max(4, scenario.KMax.ToString(CultureInfo.InvariantCulture).Length)),
        Column("acc.\nmean", AccuracyWidth),
        Column("\n±se", ErrorWidth),
        Column("cost\nUSD", CostWidth),
        Column("\n±se", ErrorWidth),
        Column("time\ns", TimeWidth),
        Column("\n±se", ErrorWidth));

    /// <summary>A column that keeps its width.</summary>
    public static TableColumn Column(string header, int width) =>
        new TableColumn(new Text(header)).Width(width).RightAligned().NoWrap().Padding(0, 0, 1, 0);

    /// <summary>The cells of <paramref name="point"/> under <paramref name="method"/>.</summary>
    public static IEnumerable<Text> Cells(string method, TrajectoryPoint point) =>
    [
        new(method),
        new(point.K.ToString(CultureInfo.InvariantCulture), Emphasis),
        new(ShortNumber.Accuracy(point.Accuracy.Mean)),
        new(ShortNumber.Error(point.Accuracy.StandardError)),
        new(ShortNumber.Of(point.Cost.Mean, CostWidth)),
        new(ShortNumber.Error(point.Cost.StandardError)),
        new(ShortNumber.Of(point.Time.Mean, TimeWidth)),
        new(ShortNumber.Error(point.Time.StandardError)),
    ];
}
