namespace InferenceMoo.Cli;

/// <summary>Says whether an aim is reached and what stops it.</summary>
internal static class AimText
{
    private const int Width = 8;

    /// <summary>A line per objective that falls short, the one that stops the aim first; else one line that it is reached.</summary>
    public static IEnumerable<string> Lines(AimAnswer answer)
    {
        if (answer.StoppedBy is not { } stop)
            return ["reached, with " + string.Join(", ", Given(answer).Select(objective => ToSpare(objective, answer)))];

        var others = Given(answer).Where(objective => objective != stop && answer.Slack.Of(objective) < 0);
        return [$"stopped by {Miss(stop, answer)}", .. others.Select(other => $"short in {Miss(other, answer)}")];
    }

    private static IEnumerable<Objective> Given(AimAnswer answer) =>
        Enum.GetValues<Objective>().Where(objective => answer.Slack.Of(objective) is not null);

    private static string ToSpare(Objective objective, AimAnswer answer)
    {
        var spare = ShortNumber.Of(answer.Slack.Of(objective)!.Value, Width);
        return $"{spare}{Unit(objective)} of {Words.Name(objective)} to spare";
    }

    private static string Miss(Objective objective, AimAnswer answer)
    {
        var miss = ShortNumber.Of(-answer.Slack.Of(objective)!.Value, Width);
        var aim = objective switch
        {
            Objective.Cost => answer.Aim.Cost,
            Objective.Time => answer.Aim.Time,
            Objective.Accuracy => answer.Aim.Accuracy,
            _ => throw new ArgumentOutOfRangeException(nameof(objective)),
        };
        var side = objective == Objective.Accuracy ? "below" : "above";
        return $"{Words.Name(objective)}, {miss}{Unit(objective)} {side} {ShortNumber.Exact(aim!.Value)}";
    }

    private static string Unit(Objective objective) => objective switch
    {
        Objective.Cost => " USD",
        Objective.Time => " s",
        Objective.Accuracy => "",
        _ => throw new ArgumentOutOfRangeException(nameof(objective)),
    };
}
