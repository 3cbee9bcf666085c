namespace InferenceMoo.Reports;

/// <summary>
/// Writes solution.csv: one row per question and model, under the names of solution.json. A cell is empty where there is nothing to
/// tell; without an answer an empty <c>failing</c> means that the other two limits fail only together.
/// </summary>
public static class SolveCsv
{
    private static readonly string[] Header =
    [
        "question", "model", "parallel", "value", "k", "least_k", "probability", "probability_slack", "trial_share",
        .. Objective.All.Select(objective => objective.Key),
        .. Objective.All.Select(objective => $"{objective.Key}_slack"),
        "missed", "binding", "next_model", "next_k", "failing", "nearest_k",
    ];

    /// <summary>
    /// Writes the header and the rows in UTF-8; the numbers read back to the same bits, several limits are joined by a plus sign. The
    /// stream stays open.
    /// </summary>
    public static void Write(Stream stream, SolveAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var solution = answer.Solution;
        CsvRows.Write(stream, Header,
        [
            .. solution.Target.Models.Select(found => Row(found, solution.Question.Scenario.Limits)),
            .. solution.LimitSolutions.SelectMany(found => found.Models.Select(outcome => Row(found.Asked, outcome))),
        ]);
    }

    private static string[] Row(TargetAnswer answer, Limits limits)
    {
        var candidate = answer.Candidate;
        var accuracy = candidate?.Simulated?.Accuracy.Mean;
        return
        [
            "target", answer.Trajectory.Model.Key, CsvRows.Text(answer.Trajectory.Parallel), CsvRows.Text(candidate?.K), CsvRows.Text(candidate?.K),
            CsvRows.Text(answer.LeastK), CsvRows.Text(candidate?.Probability), CsvRows.Text(candidate?.Margin), CsvRows.Text(candidate?.TrialShare),
            CsvRows.Text(candidate?.Cost), CsvRows.Text(candidate?.Time), CsvRows.Text(accuracy),
            CsvRows.Text(candidate?.CostSlack), CsvRows.Text(candidate?.TimeSlack), CsvRows.Text(accuracy - limits.MinAccuracy),
            Joined(candidate?.Missed), Joined(candidate?.Binding.Names), "", "", "", "",
        ];
    }

    private static string[] Row(Objective asked, LimitOutcome outcome)
    {
        var answer = outcome.Answer;
        return
        [
            SolveJson.QuestionKey(asked), outcome.Trajectory.Model.Key, CsvRows.Text(outcome.Trajectory.Parallel),
            CsvRows.Text(answer?.Value), CsvRows.Text(answer?.Candidate.K), "", "", "", "",
            .. CsvRows.Texts(answer?.Candidate.Means),
            .. CsvRows.Texts(answer?.Slack),
            Joined(answer?.Missed), Joined(answer?.Binding.Names), answer?.Next?.Model.Key ?? "", CsvRows.Text(answer?.Next?.K),
            Joined(outcome.Obstacle?.Failing), CsvRows.Text(outcome.Obstacle?.Nearest.K),
        ];
    }

    private static string Joined(ObjectiveSet? objectives) => objectives?.ToString() ?? "";

    private static string Joined(IEnumerable<string>? names) => string.Join('+', names ?? []);
}
