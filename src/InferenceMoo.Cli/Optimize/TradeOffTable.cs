using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>
/// The list of the joint front, a line per point by rising accuracy, so that each price leads to the next line. Written line
/// by line: a front may have a hundred thousand points, which a table would lay out twice.
/// </summary>
internal sealed class TradeOffTable(IAnsiConsole console, Scenario scenario)
{
    private const int WidthOfKAndModel = 27;

    private readonly int _k = WidthOfK(scenario);
    private readonly CutTexts _keys = new(scenario.Models.Select(model => model.Key), WidthOfKAndModel - WidthOfK(scenario));

    /// <summary>Writes a line about the whole front, the lines, and an empty line.</summary>
    public void Write(FrontAnalysis analysis)
    {
        console.Write("trade-offs", new Style(decoration: Decoration.Bold));
        console.WriteLine($"  {Heading(analysis)}");
        if (analysis.Points.Count > 0)
        {
            WriteLine("", "", "", "acc.", "cost", "time", "USD per", "s per", "alone", "weights");
            WriteLine("", "k", "model", "mean", "USD", "s", "+1 %", "+1 %", "%", "c/t/a");
        }

        foreach (var point in analysis.Points.OrderBy(point => point.Point.Statistics.Accuracy.Mean))
            Write(point, analysis.Hypervolume);
        console.WriteLine();
    }

    private static int WidthOfK(Scenario scenario) => Math.Max(4, scenario.KMax.ToString(CultureInfo.InvariantCulture).Length);

    private static string Heading(FrontAnalysis analysis)
    {
        if (analysis.Points.Count == 0)
            return "no feasible k";
        var share = analysis.Share is { } part ? $", hypervolume {ShortNumber.Percent(part)} % of the limits' box" : "";
        return $"{ShortNumber.Count(analysis.Points.Count)} on the joint front{share}";
    }

    private void Write(AnalysedPoint point, double? hypervolume)
    {
        var at = point.Point.Statistics;
        WriteLine(
            point.HighTradeOff ? "*" : "",
            at.K.ToString(CultureInfo.InvariantCulture),
            _keys[point.Point.Model.Key],
            at.Accuracy.Mean.ToString("F4", CultureInfo.InvariantCulture),
            ShortNumber.Of(at.Cost.Mean, 7),
            ShortNumber.Of(at.Time.Mean, 5),
            Price(point.Step, point.Step?.CostPerPercent, 7),
            Price(point.Step, point.Step?.TimePerPercent, 6),
            Alone(point.Contribution, hypervolume),
            Percent(point.PseudoWeights));
    }

    private static string Price(AccuracyStep? step, double? price, int width) => (step, price) switch
    {
        (null, _) => "",
        (_, null) => "none",
        (_, < 0 and var saved) => "-" + ShortNumber.Of(-saved, width - 1),
        (_, var paid) => ShortNumber.Of(paid.Value, width),
    };

    private static string Alone(double? contribution, double? hypervolume) => (contribution, hypervolume) switch
    {
        ({ } own, > 0 and var whole) => ShortNumber.Percent(own / whole),
        ({ }, _) => "0.0",
        _ => "-",
    };

    private static string Percent(PerObjective<double> weights) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * weights.Cost:F0}/{100 * weights.Time:F0}/{100 * weights.Accuracy:F0}");

    private void WriteLine(
        string mark, string k, string model, string accuracy, string cost, string time, string usd, string seconds, string alone, string weights)
    {
        var key = model.PadRight(WidthOfKAndModel - _k);
        console.WriteLine($"{mark,1}{k.PadLeft(_k)} {key} {accuracy,6} {cost,7} {time,5} {usd,7} {seconds,6} {alone,5} {weights}".TrimEnd());
    }

    /// <summary>What the rows and columns mean that are there only when they were asked for, in the order of the tables.</summary>
    public static IEnumerable<(string Name, string Meaning)> LegendOf(OptimizeAnswer answer)
    {
        var asked = answer.Overall is { FeasibleCount: > 0 } ? answer.Asked : FrontQuestion.Nothing;
        if (asked.Weights is { } weights)
            return [.. Picks(CompromisePicks.Normalised(weights)), .. Rest(asked)];
        return Rest(asked);
    }

    private static IEnumerable<(string Name, string Meaning)> Picks(PerObjective<double> weights) =>
    [
        ("weighted", $"least sum of the distances from the best of the front, in units of its ranges, weighted by {Text(weights)}"),
        ("euclid", "least Euclidean length of the weighted distances"),
        ("asf", "least of the largest weighted distance"),
    ];

    private static IEnumerable<(string Name, string Meaning)> Rest(FrontQuestion asked)
    {
        if (asked.Aim is not null)
            yield return ("aim", "the point of the front nearest to the aim");
        if (!asked.TradeOffs)
            yield break;
        yield return ("+1 %", "USD and seconds per percentage point of accuracy, to the next line; none where that is no more accurate");
        yield return ("alone", "what the point alone adds to the hypervolume, in percent of it");
        yield return ("c/t/a", "pseudo-weights of cost, time and accuracy, in percent");
        yield return ("*", "high trade-off: each unit gained by leaving the point costs many");
    }

    private static string Text(PerObjective<double> weights) =>
        $"cost {ShortNumber.Of(weights.Cost, 5)}, time {ShortNumber.Of(weights.Time, 5)}, accuracy {ShortNumber.Of(weights.Accuracy, 5)}";
}
