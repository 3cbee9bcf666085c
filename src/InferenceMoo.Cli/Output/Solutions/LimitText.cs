namespace InferenceMoo.Cli;

/// <summary>What is said of a limit's best value.</summary>
internal static class LimitText
{
    private const LimitKinds AllThree = LimitKinds.Cost | LimitKinds.Time | LimitKinds.Accuracy;

    /// <summary>One sentence about the answer over all models.</summary>
    public static string Overall(LimitSolution solution) => solution.Overall is { } answer
        ? $"{LimitValueText.Of(solution.Asked, answer.Value)}, {Name(answer.Candidate)}; {Why(answer)}"
        : $"no {LimitWords.Noun(solution.Asked)} helps any model";

    /// <summary>One sentence about a model that has no answer.</summary>
    public static string Obstacle(LimitKinds asked, LimitOutcome outcome, Limits limits)
    {
        var obstacle = outcome.Obstacle!;
        return $"{outcome.Trajectory.Model.Key}: no {LimitWords.Noun(asked)} helps, {Failing(asked, obstacle.Failing)}; " +
            ShortfallText.Nearest(obstacle.Nearest, limits);
    }

    /// <summary>What holds an answer, in five characters: <c>both</c> are the two limits that were not asked for.</summary>
    public static string HeldBy(LimitKinds asked, LimitKinds binding) => binding switch
    {
        LimitKinds.None => "none",
        LimitKinds.Accuracy => "acc.",
        LimitKinds.Cost or LimitKinds.Time or LimitKinds.Step or LimitKinds.KMax => LimitWords.Names(binding).Single(),
        _ when binding == (AllThree & ~asked) => "both",
        _ => throw new ArgumentOutOfRangeException(nameof(binding)),
    };

    private static string Why(LimitAnswer answer) => answer.Next is { } next
        ? $"next {Name(next)} misses {LimitWords.Nouns(answer.Binding)}"
        : WhyLast(answer.Binding);

    private static string WhyLast(LimitKinds binding) => binding switch
    {
        LimitKinds.None => "no candidate is better",
        LimitKinds.Step => "there is no smaller candidate",
        LimitKinds.KMax => "there is no larger candidate",
        LimitKinds.Cost or LimitKinds.Time or LimitKinds.Accuracy or _ => throw new ArgumentOutOfRangeException(nameof(binding)),
    };

    private static string Failing(LimitKinds asked, LimitKinds failing) => failing switch
    {
        LimitKinds.None => $"{LimitWords.Nouns(AllThree & ~asked)} fail together",
        LimitKinds.Cost or LimitKinds.Time or LimitKinds.Accuracy => $"{LimitWords.Nouns(failing)} fails alone",
        LimitKinds.Step or LimitKinds.KMax => throw new ArgumentOutOfRangeException(nameof(failing)),
        // Several flags at once.
        _ => $"{LimitWords.Nouns(failing)} fail each alone",
    };

    private static string Name(Candidate candidate) => $"{candidate.Model.Key} k = {candidate.K}";
}
