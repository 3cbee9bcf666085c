using System.Globalization;

namespace InferenceMoo.Figures;

/// <summary>Sentences that several figures share.</summary>
internal static class Captions
{
    private const float WidestLine = 1050;
    private const string Separator = "; ";

    /// <summary>The second line of a figure about one model: limits, trials and parallel inferences.</summary>
    public static string Conditions(ModelDecision model, Scenario scenario) =>
        $"{Of(scenario)}; {Numbers.Count(model.Trajectory.Trials)} trials; {model.Trajectory.Parallel} in parallel";

    /// <summary>The second line of the figure about all models: limits and trials.</summary>
    public static string Conditions(Scenario scenario) => $"{Of(scenario)}; {Numbers.Count(scenario.Trials)} trials per model";

    /// <summary>The second line of a figure of measured points: the limits that there are, and the number of points.</summary>
    public static string Conditions(MeasuredDecision decision)
    {
        var given = decision.Question.Limits;
        string[] limits = [.. Objective.All.Where(objective => given[objective] is not null).Select(objective => Bound(objective, given[objective]!.Value))];
        var points = $"{Numbers.Count(decision.Points.Count)} point{(decision.Points.Count == 1 ? "" : "s")}";
        return $"{(limits.Length == 0 ? "no limits" : string.Join(", ", limits))}; {points}";
    }

    /// <summary>The three limits.</summary>
    public static string Of(Limits limits) => string.Join(", ", Objective.All.Select(objective => Bound(objective, limits[objective])));

    /// <summary>A limit by its name, with value and unit.</summary>
    public static string Limit(Objective objective, double value) => $"{objective.Limit.Noun} {Numbers.Format(value)}{objective.Symbol}";

    /// <summary>The axis title of what k samples have of an objective, with its unit and a <paramref name="note"/> after it.</summary>
    public static string AxisTitle(Objective objective, string note = "") => objective.Direction == Direction.Maximise
        ? $"{objective.Key} of the best of k (0 to 1{note})"
        : $"{objective.Key} of k samples ({objective.Symbol.Trim()}{note})";

    /// <summary>What the legend calls the feasible candidates of a model.</summary>
    public static string Feasible(ModelDecision model) => model.KStep == 1 ? "feasible k" : $"feasible k (every {model.KStep})";

    /// <summary>Why nothing is feasible, one line per failing limit or chance; empty where something is.</summary>
    public static IReadOnlyList<string> Infeasibility(Shortfall? shortfall)
    {
        if (shortfall is null)
            return [];
        var lines = new List<string> { "No feasible k.", $"Closest: k = {shortfall.K}," };
        if (shortfall.ProbabilityDeficit is { } deficit)
            lines.Add($"P(all three) {Numbers.Rough(deficit)} too low");
        foreach (var objective in Objective.All)
        {
            if (shortfall.Excess[objective] is > 0 and var excess)
                lines.Add(Miss(objective, Numbers.Rough(excess)));
        }

        return lines;
    }

    /// <summary>The parts of a second line, or where they would leave the picture on as few lines as hold them.</summary>
    public static string Join(IReadOnlyList<string> parts)
    {
        var lines = new List<string>();
        foreach (var part in parts)
        {
            var longer = lines.Count > 0 ? lines[^1] + Separator + part : part;
            if (lines.Count > 0 && ShippedFont.Width(longer, Canvas.LabelSize) <= WidestLine)
                lines[^1] = longer;
            else
                lines.Add(part);
        }
        return string.Join('\n', lines);
    }

    private static string Bound(Objective objective, double limit) =>
        $"{objective.Key} {(objective.Direction == Direction.Minimise ? '\u2264' : '\u2265')} {Numbers.Format(limit)}{objective.Symbol}";

    private static string Miss(Objective objective, string amount)
    {
        if (objective.Direction == Direction.Maximise)
            return $"{objective.Key} {amount} too low";
        return $"{amount}{objective.Symbol} over {(objective == Objective.Cost ? "" : "the ")}{objective.Limit.Noun}";
    }

    private static string Of(Scenario scenario) => Of(scenario.Limits)
        + (scenario.Confidence is { } confidence ? $", Pr(all) \u2265 {Numbers.Format(confidence)}" : "");
}

/// <summary>Numbers as figures show them.</summary>
internal static class Numbers
{
    /// <summary>Up to six significant digits, with a power of ten below 0.0001 and from 1 000 000: 0.88, 60, 2.5e-6, 1e9.</summary>
    public static string Format(double value)
    {
        var isPlain = value == 0 || Math.Abs(value) is >= 1e-4 and < 1e6;
        return value.ToString(isPlain ? "G6" : "0.#####e0", CultureInfo.InvariantCulture);
    }

    /// <summary>Three significant digits, for amounts that only have to be grasped.</summary>
    public static string Rough(double value) => Format(double.Parse(value.ToString("E2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    /// <summary>A whole number with a space between groups of three digits: 1 000 000.</summary>
    public static string Count(long value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
