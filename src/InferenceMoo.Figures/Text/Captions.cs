using System.Globalization;

namespace InferenceMoo.Figures;

/// <summary>Sentences that several figures share.</summary>
internal static class Captions
{
    /// <summary>The second line of a figure about one model: limits, trials and parallel inferences.</summary>
    public static string Conditions(ModelDecision model, Scenario scenario) =>
        $"{Of(scenario)}; {Numbers.Count(model.Trajectory.Trials)} trials; {model.Trajectory.Parallel} in parallel";

    /// <summary>The second line of the figure about all models: limits and trials.</summary>
    public static string Conditions(Scenario scenario) => $"{Of(scenario)}; {Numbers.Count(scenario.Trials)} trials per model";

    /// <summary>The three limits.</summary>
    public static string Of(Limits limits) =>
        $"cost \u2264 {Numbers.Format(limits.MaxCost)} USD, time \u2264 {Numbers.Format(limits.MaxTime)} s, "
        + $"accuracy \u2265 {Numbers.Format(limits.MinAccuracy)}";

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

    private static string Miss(Objective objective, string amount)
    {
        if (objective.Direction == Direction.Maximise)
            return $"{objective.Key} {amount} too low";
        return $"{amount}{objective.Symbol} over {(objective == Objective.Cost ? "" : "the ")}{objective.Limit.Noun}";
    }

    private static string Of(Scenario scenario) => Of(scenario.Limits)
        + (scenario.Confidence is { } confidence ? $", Pr(all) \u2265 {Numbers.Format(confidence)}" : "");
}

/// <summary>Breaks a figure's second line where it would leave the picture.</summary>
internal static class Wrapping
{
    private const float WidestLine = 1050;
    private const string Separator = "; ";

    /// <summary>The parts on one line, or where they are too wide for it on as few as hold them.</summary>
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
