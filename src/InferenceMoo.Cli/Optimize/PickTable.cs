using System.Globalization;
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
        console.Write(Columns().HideHeaders().AddRow(PickColumns.Cells("single", Alone(model))));
    }

    // A P-th of its time is what it adds to the mean of a full round: by itself it is never faster than itself.
    private static TrajectoryPoint Alone(ModelDecision model)
    {
        var (point, parallel) = (model.At(1).Point, model.Trajectory.Parallel);
        return point with { Time = point.Time with { Mean = parallel * point.Time.Mean, StandardError = parallel * point.Time.StandardError } };
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
            console.Write(row.AddRow([.. PickColumns.Cells(method, model.At(k).Point), .. Cells(model.At(k), share)]));
        else
            console.Write(row.AddRow(method, "none", "", "", "", "", "", "", share is null ? "" : ShortNumber.Percent(share.Share)));
        if (share is not null && ShareText.OfModel(share, pick) is { } line)
            console.WriteLine(line);
    }

    private IEnumerable<Text> Cells(DecisionPoint point, PickShare? share)
    {
        var (limits, at) = (scenario.Limits, point.Point);
        yield return new Text(share is null ? ShortNumber.Accuracy(at.Accuracy.StandardDeviation) : ShortNumber.Percent(share.Share));
        yield return new Text(ShortNumber.Percent(1 - (at.Cost.Mean / limits.MaxCost)));
        yield return new Text(ShortNumber.Percent(1 - (at.Time.Mean / limits.MaxTime)));
        yield return new Text(ShortNumber.Accuracy(at.Accuracy.Mean - limits.MinAccuracy));
        yield return new Text(point.FeasibleProbability is { } probability ? ShortNumber.Percent(probability) : "");
    }
}

/// <summary>The columns that all tables of picks begin with, in the same places: method, k, and the three means with their standard errors.</summary>
internal static class PickColumns
{
    // A name of which less is left says nothing.
    private const int ShortestName = 5;

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

    /// <summary>Writes key, name, parallelism and the number of feasible candidates; the name is cut where the line is full.</summary>
    public static void WriteHeading(IAnsiConsole console, ModelDecision model)
    {
        var candidates = model.Points.Count(point => point.Candidate);
        WriteHeading(console, model.Model, $"  P = {model.Trajectory.Parallel}, {model.FeasibleCount} of {candidates} k feasible");
    }

    /// <summary>Writes key, name and <paramref name="facts"/>; the name is cut where the line is full.</summary>
    public static void WriteHeading(IAnsiConsole console, Model model, string facts)
    {
        console.Write(model.Key, new Style(decoration: Decoration.Bold));
        console.WriteLine(Name(model.Name, Terminal.DefaultWidth - model.Key.Length - facts.Length) + facts);
    }

    private static string Name(string name, int room) =>
        room < ShortestName && CutTexts.WidthOf(name) + 2 > room ? "" : "  " + CutTexts.Beginning(name, room - 2);
}

/// <summary>The line under a pick that says how it varies between replicates.</summary>
internal static class ShareText
{
    /// <summary>The line under a model's pick of <paramref name="k"/>; null where the share in its column says it all.</summary>
    public static string? OfModel(PickShare share, int? k) => Line(share, [Part("none", k is null ? 0 : share.None), Range(share, k)]);

    /// <summary>The line under a pick over all models, with the share that a model's table has in a column; null for all replicates.</summary>
    public static string? OfAll(PickShare share, int k) => share.Share == 1 ? null : Line(
        share,
        [
            Part("won", share.Share),
            Part("other models", 1 - share.ModelShare - share.None),
            Part("none", share.None),
            Range(share, k),
        ]);

    private static string? Line(PickShare share, string[] parts)
    {
        var told = string.Join(", ", parts.Where(part => part.Length > 0));
        return told.Length == 0 && !share.Moves ? null : (share.Moves ? "  moves  " : "         ") + told;
    }

    private static string Range(PickShare share, int? pick) => share switch
    {
        { KLow: null } => "",
        _ when share.KLow != share.KHigh => $"k = {share.KLow} to {share.KHigh}",
        _ => share.KLow == pick ? "" : $"k = {share.KLow}",
    };

    // What rounding leaves of a difference of shares is no share.
    private static string Part(string name, double share) => share < 1e-9 ? "" : $"{name} {ShortNumber.Percent(share)} %";
}
