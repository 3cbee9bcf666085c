namespace InferenceMoo.Cli;

/// <summary>
/// Writes solution.csv: one row per question and model, under the names of solution.json. A cell is empty where there is nothing to
/// tell; without an answer an empty <c>failing</c> means that the other two limits fail only together.
/// </summary>
internal static class SolutionCsv
{
    private static readonly string[] Header =
    [
        "question", "model", "parallel", "value", "k", "least_k", "probability", "probability_slack", "trial_share", "cost", "time",
        "accuracy", "cost_slack", "time_slack", "accuracy_slack", "missed", "binding", "next_model", "next_k", "failing", "nearest_k",
    ];

    /// <summary>Writes the header and the rows; the numbers read back to the same bits, several limits are joined by a plus sign.</summary>
    public static void Write(TextWriter writer, Solution solution) => CsvRows.Write(writer, Header, Rows(solution));

    private static IEnumerable<string[]> Rows(Solution solution) =>
    [
        .. solution.Target.Models.Select(answer => Row(answer, solution.Question.Scenario.Limits)),
        .. solution.LimitSolutions.SelectMany(found => found.Models.Select(outcome => Row(found.Asked, outcome))),
    ];

    private static string[] Row(TargetAnswer answer, Limits limits)
    {
        var candidate = answer.Candidate;
        var accuracy = candidate?.Simulated?.Accuracy.Mean;
        return
        [
            "target", answer.Trajectory.Model.Key, CsvValue.Of(answer.Trajectory.Parallel), Text(candidate?.K), Text(candidate?.K),
            Text(answer.LeastK), Text(candidate?.Probability), Text(candidate?.Margin), Text(candidate?.TrialShare),
            Text(candidate?.Cost), Text(candidate?.Time), Text(accuracy),
            Text(candidate?.CostSlack), Text(candidate?.TimeSlack), Text(accuracy - limits.MinAccuracy),
            Text(candidate?.Missed), Text(candidate?.Binding.Names), "", "", "", "",
        ];
    }

    private static string[] Row(Objective asked, LimitOutcome outcome)
    {
        var (answer, point) = (outcome.Answer, outcome.Answer?.Candidate.Point);
        return
        [
            LimitWords.Question(asked), outcome.Trajectory.Model.Key, CsvValue.Of(outcome.Trajectory.Parallel),
            Text(answer?.Value), Text(point?.K), "", "", "", "",
            Text(point?.Cost.Mean), Text(point?.Time.Mean), Text(point?.Accuracy.Mean),
            Text(answer?.Slack.Cost), Text(answer?.Slack.Time), Text(answer?.Slack.Accuracy),
            Text(answer?.Missed), Text(answer?.Binding.Names), answer?.Next?.Model.Key ?? "", Text(answer?.Next?.K),
            Text(outcome.Obstacle?.Failing), Text(outcome.Obstacle?.Nearest.K),
        ];
    }

    private static string Text(double? value) => value is { } number ? CsvValue.Of(number) : "";

    private static string Text(long? value) => value is { } number ? CsvValue.Of(number) : "";

    private static string Text(ObjectiveSet? objectives) => objectives?.ToString() ?? "";

    private static string Text(IEnumerable<string>? names) => string.Join('+', names ?? []);
}
