using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The table of picks per model: a header, then rows per model under the same columns.</summary>
internal sealed class PickTable(IAnsiConsole console, Scenario scenario)
{
    /// <summary>Writes the names and units of the columns.</summary>
    public void WriteHeader() => console.Write(Columns());

    /// <summary>Writes a row per method, and one for a sample alone.</summary>
    public void WriteRows(ModelDecision model)
    {
        var table = Columns().HideHeaders();
        AddRow(table, "accuracy", model, model.Picks.Accuracy);
        AddRow(table, "cube", model, model.Picks.Cube);
        AddRow(table, "utopia", model, model.Picks.Utopia);
        AddRow(table, "knee", model, model.Picks.Knee(scenario.Knee));
        table.AddRow(PickColumns.Cells("single", model.At(1).Point));
        console.Write(table);
    }

    // Widths sum to 79 with a k of five digits, so that every table of a report has its columns in the same places.
    private Table Columns()
    {
        var table = PickColumns.Table(scenario);
        (string Header, int Width)[] columns =
        [
            ("acc.\nstd", 5),
            ("cost\nleft", 4),
            ("time\nleft", 4),
            ("above\nfloor", 5),
        ];
        foreach (var (header, width) in columns)
            table.AddColumn(PickColumns.Column(header, width));
        return table.AddColumn(PickColumns.Column("P(f)\n%", 4).PadRight(0));
    }

    private void AddRow(Table table, string method, ModelDecision model, int? pick)
    {
        if (pick is not { } k)
            table.AddRow(method, "none");
        else
            table.AddRow([.. PickColumns.Cells(method, model.At(k).Point), .. Cells(model.At(k).Point)]);
    }

    private IEnumerable<Text> Cells(TrajectoryPoint point)
    {
        var limits = scenario.Limits;
        yield return new Text(ShortNumber.Accuracy(point.Accuracy.StandardDeviation));
        yield return new Text(ShortNumber.Percent(1 - (point.Cost.Mean / limits.MaxCost)));
        yield return new Text(ShortNumber.Percent(1 - (point.Time.Mean / limits.MaxTime)));
        yield return new Text(ShortNumber.Accuracy(point.Accuracy.Mean - limits.MinAccuracy));
        yield return new Text(ShortNumber.Percent(point.FeasibleProbability));
    }
}
