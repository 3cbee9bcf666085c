using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The table of picks per model: a header, then rows per model under the same columns.</summary>
internal sealed class PickTable(IAnsiConsole console, Scenario scenario, Stability? stability)
{
    /// <summary>Writes the names and units of the columns.</summary>
    public void WriteHeader() => console.Write(Columns());

    /// <summary>Writes a row per method, under it how it varies where that is worth a line, and a row for a sample alone.</summary>
    public void WriteRows(int index, ModelDecision model)
    {
        var shares = stability?.Models[index];
        foreach (var method in PickMethod.All)
            WriteRow(method.Name, model, model.Picks.Of(method, scenario.Knee), shares?.Of(method, scenario.Knee));
        console.Write(Columns().HideHeaders().AddRow(PickColumns.Cells("single", model.At(1).Point)));
    }

    // Widths sum to 79 with a k of five digits, so that every table of a report has its columns in the same places.
    private Table Columns()
    {
        var table = PickColumns.Table(scenario);
        (string Header, int Width)[] columns =
        [
            stability is null ? ("acc.\nstd", 5) : ("won\n%", 5),
            ("cost\nleft", 4),
            ("time\nleft", 4),
            ("above\nfloor", 5),
        ];
        foreach (var (header, width) in columns)
            table.AddColumn(PickColumns.Column(header, width));
        return table.AddColumn(PickColumns.Column("P(f)\n%", 4).PadRight(0));
    }

    private void WriteRow(string method, ModelDecision model, int? pick, PickShare? share)
    {
        var row = Columns().HideHeaders();
        if (pick is { } k)
            console.Write(row.AddRow([.. PickColumns.Cells(method, model.At(k).Point), .. Cells(model.At(k).Point, share)]));
        else
            console.Write(row.AddRow(method, "none", "", "", "", "", "", "", share is null ? "" : ShortNumber.Percent(share.Share)));
        if (share is not null && ShareText.OfModel(share, pick) is { } line)
            console.WriteLine(line);
    }

    private IEnumerable<Text> Cells(TrajectoryPoint point, PickShare? share)
    {
        var limits = scenario.Limits;
        yield return new Text(share is null ? ShortNumber.Accuracy(point.Accuracy.StandardDeviation) : ShortNumber.Percent(share.Share));
        yield return new Text(ShortNumber.Percent(1 - (point.Cost.Mean / limits.MaxCost)));
        yield return new Text(ShortNumber.Percent(1 - (point.Time.Mean / limits.MaxTime)));
        yield return new Text(ShortNumber.Accuracy(point.Accuracy.Mean - limits.MinAccuracy));
        yield return new Text(ShortNumber.Percent(point.FeasibleProbability));
    }
}
