using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The table of picks: a header, then rows per model under the same columns.</summary>
internal sealed class PickTable(IAnsiConsole console, Scenario scenario)
{
    private const int CostWidth = 8;
    private const int TimeWidth = 6;
    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    private readonly int _kWidth = Math.Max(4, scenario.KMax.ToString(CultureInfo.InvariantCulture).Length);

    /// <summary>Writes the names and units of the columns.</summary>
    public void WriteHeader() => console.Write(Columns());

    /// <summary>Writes a row per method.</summary>
    public void WriteRows(ModelDecision model)
    {
        var table = Columns().HideHeaders();
        AddRow(table, "accuracy", model, model.Picks.Accuracy);
        AddRow(table, "cube", model, model.Picks.Cube);
        AddRow(table, "utopia", model, model.Picks.Utopia);
        AddRow(table, "knee", model, model.Picks.Knee(scenario.Knee));
        console.Write(table);
    }

    // Widths sum to 80 with a k of five digits, so that every table of a report has its columns in the same places.
    private Table Columns()
    {
        var table = new Table().NoBorder().AddColumn(Column("\n\nmethod", 8).LeftAligned());
        (string Header, int Width)[] columns =
        [
            ("\n\nk", _kWidth),
            ("\naccuracy\nmean ±std", 12),
            ("\ncost\nUSD", CostWidth),
            ("\ntime\ns", TimeWidth),
            ("cost/\ninfer.\nUSD", CostWidth),
            ("time/\ninfer.\ns", TimeWidth),
            ("cost\nleft\n%", 4),
            ("time\nleft\n%", 4),
            ("acc.\nabove\nfloor", 5),
        ];
        foreach (var (header, width) in columns)
            table.AddColumn(Column(header, width));
        return table.AddColumn(Column("P(f)\n\n%", 4).PadRight(0));
    }

    private static TableColumn Column(string header, int width) =>
        new TableColumn(new Text(header)).Width(width).RightAligned().NoWrap().Padding(0, 0, 1, 0);

    private void AddRow(Table table, string method, ModelDecision model, int? pick)
    {
        if (pick is not { } k)
            table.AddRow(method, "none");
        else
            table.AddRow([new Text(method), new Text(k.ToString(CultureInfo.InvariantCulture), Emphasis), .. Cells(model.At(k).Point)]);
    }

    private IEnumerable<Text> Cells(TrajectoryPoint point)
    {
        var limits = scenario.Limits;
        yield return new Text($"{ShortNumber.Accuracy(point.Accuracy.Mean)} ±{ShortNumber.Accuracy(point.Accuracy.StandardDeviation)}");
        yield return new Text(ShortNumber.Of(point.Cost.Mean, CostWidth));
        yield return new Text(ShortNumber.Of(point.Time.Mean, TimeWidth));
        yield return new Text(ShortNumber.Of(point.Cost.Mean / point.K, CostWidth));
        yield return new Text(ShortNumber.Of(point.Time.Mean / point.K, TimeWidth));
        yield return new Text(ShortNumber.Percent(1 - (point.Cost.Mean / limits.MaxCost)));
        yield return new Text(ShortNumber.Percent(1 - (point.Time.Mean / limits.MaxTime)));
        yield return new Text(ShortNumber.Accuracy(point.Accuracy.Mean - limits.MinAccuracy));
        yield return new Text(ShortNumber.Percent(point.FeasibleProbability));
    }
}
