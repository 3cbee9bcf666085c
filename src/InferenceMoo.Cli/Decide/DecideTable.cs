using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes a decision on measured points for a person, in 80 columns: counts, picks, front, and what they rest on.</summary>
internal sealed class DecideTable(IAnsiConsole console, DecideAnswer answer)
{
    private const int MostFront = 20;
    private const int LongestName = 40;
    private const int Width = 8;

    private readonly MeasuredColumnSet _columns = new(answer.Decision, Shown(answer));

    /// <summary>Writes the answer.</summary>
    public void Write()
    {
        WriteCounts();
        if (answer.Decision.Shortfall is { } shortfall)
            console.WriteLine(ShortfallLine(shortfall), Style.Parse("yellow"));
        else
            WritePicks();
        console.WriteLine();
        WriteFront();
        console.WriteLine();
        WriteLegend();
    }

    private static int[] Shown(DecideAnswer answer)
    {
        var picks = answer.Picks.Select(pick => pick.Row).OfType<int>();
        return [.. picks.Concat(answer.Decision.Front.Take(MostFront).Select(point => point.Row)).Distinct()];
    }

    private void WriteCounts()
    {
        var decision = answer.Decision;
        console.Write(FileName(), new Style(decoration: Decoration.Bold));
        console.WriteLine(
            $"  {ShortNumber.Count(decision.Points.Count)} points, {ShortNumber.Count(decision.FeasibleCount)} feasible, "
            + $"{ShortNumber.Count(decision.Front.Count)} on the front");
        console.WriteLine();
    }

    // The end of a path tells more than its beginning.
    private string FileName() => CutTexts.End(answer.File, LongestName);

    private string ShortfallLine(Shortfall shortfall)
    {
        var points = answer.Decision.Points;
        var k = points.K is { } samples ? $", k = {samples[shortfall.Row]}" : "";
        var misses = ShortfallText.Misses(shortfall.Excess, Limits.Of(answer.Decision.Question.Limits));
        var label = CutTexts.Beginning(points.LabelOf(shortfall.Row), LongestName);
        return $"no feasible point; nearest is {label}{k}: {string.Join(", ", misses)}";
    }

    private void WritePicks()
    {
        var table = _columns.Table("method");
        foreach (var (method, pick) in answer.Picks)
        {
            if (pick is { } row)
                table.AddRow(_columns.Cells(method, row));
            else
                table.AddRow(method, "none");
        }

        console.Write(table);
    }

    private void WriteFront()
    {
        var front = answer.Decision.Front;
        var table = _columns.Table("front").AddColumn(MeasuredColumnSet.Column("adds\n%", 5));
        foreach (var point in front.Take(MostFront))
            table.AddRow([.. _columns.Cells(point.Feasible ? "within" : "beyond", point.Row), new Text(Share(point))]);
        console.Write(table);
        if (front.Count > MostFront)
            console.WriteLine($"\u2026 {ShortNumber.Count(front.Count - MostFront)} more");
    }

    private string Share(MeasuredFrontPoint point) =>
        answer.Decision.Hypervolume is > 0 and var whole ? ShortNumber.Percent(point.Contribution / whole) : "0.0";

    private void WriteLegend()
    {
        var decision = answer.Decision;
        var legend = new Legend();
        legend.Add("within", "meets the limits; beyond: does not");
        legend.Add("adds", "what the point adds alone to the hypervolume, in percent of it");
        legend.Add("asked", Asked(decision.Question));
        if (ReadAs(answer.Table) is { Length: > 0 } read)
            legend.Add("read", read);
        if (Bounds(decision.Scales) is { Length: > 0 } scales)
            legend.Add("scaled by", scales);
        if (decision is { Hypervolume: { } volume, Reference: { } reference })
            legend.Add("hypervolume", $"{ShortNumber.Of(volume, Width)} up to {Bounds(reference)}");
        legend.Write(console);
    }

    // Only what differs from a file with commas, points and the objectives' own units.
    private static string ReadAs(MeasuredTable table)
    {
        var header = table.Header;
        var units = Objective.All.Where(objective => header.Units[objective] is not null).Select(objective =>
            $"{objective} from {Printable.Quote(header.Names[header.Objectives[objective]!.Value])} {header.Units[objective]!.Words}");
        var separator = header.Separator == ',' ? [] : new[] { $"{(header.Separator == ';' ? "semicolons" : "tabs")} between values" };
        var mark = table.DecimalMark == ',' ? new[] { "decimal commas" } : [];
        return string.Join(", ", units.Concat(separator).Concat(mark));
    }

    private static string Asked(MeasuredQuestion question)
    {
        var limits = LimitWords.Asked(question.Limits).ToList();
        return $"{(limits.Count == 0 ? "no limits" : string.Join(", ", limits))}; knee by {Words.Name(question.Knee)}";
    }

    private static string Bounds(PerObjective<MeasuredBound?> bounds) => string.Join(", ", Objective.All
        .Where(objective => bounds[objective] is not null)
        .Select(objective => $"{objective} {Text(bounds[objective]!.Value, objective.Symbol)}"));

    private static string Text(MeasuredBound bound, string unit) => bound.Source switch
    {
        MeasuredBoundSource.Front => $"{ShortNumber.Of(bound.Value, Width)}{unit} (from the front)",
        MeasuredBoundSource.Limit => $"{ShortNumber.Exact(bound.Value)}{unit} (the limit)",
        MeasuredBoundSource.Asked => $"{ShortNumber.Exact(bound.Value)}{unit} (--reference)",
        _ => throw new ArgumentOutOfRangeException(nameof(bound)),
    };
}

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
