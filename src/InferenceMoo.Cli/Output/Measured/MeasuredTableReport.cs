using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Writes a decision on measured points for a person, in 80 columns: counts, picks, front, and what they rest on.</summary>
internal sealed class MeasuredTableReport(IAnsiConsole console, MeasuredReport report)
{
    private const int MostFront = 20;
    private const int LongestName = 40;

    private readonly MeasuredColumnSet _columns = new(report.Decision, Shown(report));

    /// <summary>Writes the report.</summary>
    public void Write()
    {
        WriteCounts();
        if (report.Decision.Shortfall is { } shortfall)
            console.WriteLine(ShortfallLine(shortfall), Style.Parse("yellow"));
        else
            WritePicks();
        console.WriteLine();
        WriteFront();
        console.WriteLine();
        MeasuredSummary.Write(console, report.Decision);
    }

    private static int[] Shown(MeasuredReport report)
    {
        var picks = report.Picks.Select(pick => pick.Row).OfType<int>();
        return [.. picks.Concat(report.Decision.Front.Take(MostFront).Select(point => point.Row)).Distinct()];
    }

    private void WriteCounts()
    {
        var decision = report.Decision;
        console.Write(FileName(), new Style(decoration: Decoration.Bold));
        console.WriteLine(
            $"  {ShortNumber.Count(decision.Points.Count)} points, {ShortNumber.Count(decision.FeasibleCount)} feasible, "
            + $"{ShortNumber.Count(decision.Front.Count)} on the front");
        console.WriteLine();
    }

    // The end of a path tells more than its beginning.
    private string FileName() => CutTexts.End(report.File, LongestName);

    private string ShortfallLine(MeasuredShortfall shortfall)
    {
        var points = report.Decision.Points;
        var k = points.K is { } samples ? $", k = {samples[shortfall.Row]}" : "";
        var misses = ShortfallText.Misses(
            shortfall.CostExcess, shortfall.TimeExcess, shortfall.AccuracyDeficit, report.Decision.Question.Limits.InForce);
        var label = CutTexts.Beginning(points.LabelOf(shortfall.Row), LongestName);
        return $"no feasible point; nearest is {label}{k}: {string.Join(", ", misses)}";
    }

    private void WritePicks()
    {
        var table = _columns.Table("method");
        foreach (var (method, pick) in report.Picks)
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
        var front = report.Decision.Front;
        var table = _columns.Table("front").AddColumn(MeasuredColumnSet.Column("adds\n%", 5));
        foreach (var point in front.Take(MostFront))
            table.AddRow([.. _columns.Cells(point.Feasible ? "within" : "beyond", point.Row), new Text(Share(point))]);
        console.Write(table);
        if (front.Count > MostFront)
            console.WriteLine($"\u2026 {ShortNumber.Count(front.Count - MostFront)} more");
    }

    private string Share(MeasuredFrontPoint point) =>
        report.Decision.Hypervolume is > 0 and var whole ? ShortNumber.Percent(point.Contribution / whole) : "0.0";
}
