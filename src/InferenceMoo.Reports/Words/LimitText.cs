using System.Globalization;

namespace InferenceMoo.Reports;

/// <summary>What is said of a limit's best value.</summary>
internal static class LimitText
{
    /// <summary>One sentence about the answer over all models.</summary>
    public static string Overall(LimitSolution solution) => solution.Overall is { } answer
        ? $"{Value(solution.Asked, answer.Value)}, {Name(answer.Candidate)}; {Why(answer)}"
        : $"no {solution.Asked.Limit.Noun} helps any model";

    /// <summary>One sentence about a model that has no answer.</summary>
    public static string Obstacle(Objective asked, LimitOutcome outcome, Limits limits)
    {
        var obstacle = outcome.Obstacle!;
        return $"{outcome.Trajectory.Model.Key}: no {asked.Limit.Noun} helps, {Failing(asked, obstacle.Failing)}; " +
            ShortfallText.Nearest(obstacle.Nearest, limits);
    }

    /// <summary>What holds an answer, in five characters: <c>both</c> are the two limits that were not asked for.</summary>
    public static string HeldBy(Objective asked, Binding binding) => binding.Names switch
    {
        [] => "none",
        [var name] => name == Objective.Accuracy.Key ? "acc." : name,
        _ => binding.Limits == ObjectiveSet.All.Without(asked) ? "both" : throw new ArgumentOutOfRangeException(nameof(binding)),
    };

    private static string Why(LimitAnswer answer) => answer.Next is { } next
        ? $"next {Name(next)} misses {LimitWords.Nouns(answer.Binding.Limits)}"
        : WhyLast(answer.Binding.End);

    private static string WhyLast(CandidateEnd? end) => end switch
    {
        null => "no candidate is better",
        CandidateEnd.Step => "there is no smaller candidate",
        CandidateEnd.KMax => "there is no larger candidate",
        _ => throw new ArgumentOutOfRangeException(nameof(end)),
    };

    private static string Failing(Objective asked, ObjectiveSet failing) => failing.Members.Count switch
    {
        0 => $"{LimitWords.Nouns(ObjectiveSet.All.Without(asked))} fail together",
        1 => $"{LimitWords.Nouns(failing)} fails alone",
        _ => $"{LimitWords.Nouns(failing)} fail each alone",
    };

    private static string Name(Candidate candidate) => $"{candidate.Model.Key} k = {candidate.K}";

    // With its unit, rounded so that it can be given as the limit.
    private static string Value(Objective asked, double value) =>
        (asked.Direction == Direction.Maximise ? OutwardNumber.Down(value) : OutwardNumber.Up(value)) + asked.Symbol;
}

/// <summary>Values of limits with six significant digits, rounded to the side on which the limit still allows what attains it.</summary>
internal static class OutwardNumber
{
    private const int Digits = 6;

    /// <summary>A budget or a deadline: the text is never less than the value.</summary>
    public static string Up(double value) => Of(value, Math.Ceiling, (read, exact) => read >= exact);

    /// <summary>A floor: the text is never more than the value.</summary>
    public static string Down(double value) => Of(value, Math.Floor, (read, exact) => read <= exact);

    private static string Of(double value, Func<double, double> round, Func<double, double, bool> allows)
    {
        if (value == 0)
            return "0";
        var decimals = Digits - 1 - (int)Math.Floor(Math.Log10(value));
        if (decimals is < 0 or > 15)
            return ShortNumber.Exact(value);
        var scale = Math.Pow(10, decimals);
        var text = (round(value * scale) / scale).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture);
        // The product is rounded too; where that went to the wrong side, only all digits will do.
        return allows(double.Parse(text, CultureInfo.InvariantCulture), value) ? text : ShortNumber.Exact(value);
    }
}
