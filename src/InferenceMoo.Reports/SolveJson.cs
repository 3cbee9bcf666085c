using System.Text.Json;

namespace InferenceMoo.Reports;

/// <summary>Writes solution.json, schema <c>inference-moo/solution/1</c>.</summary>
public static class SolveJson
{
    /// <summary>Writes <paramref name="answer"/> in UTF-8; the numbers read back to the same bits. The stream stays open.</summary>
    public static void Write(Stream stream, SolveAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (solution, question) = (answer.Solution, answer.Solution.Question);
        JsonParts.WriteDocument(stream, "solution", json =>
        {
            json.WriteStartObject("request");
            json.WriteNumber("accuracy", question.Target.Accuracy);
            json.WriteNumber("probability", question.Target.Probability);
            json.WriteScenario(question.Scenario);
            json.WriteNumber("trials", question.Scenario.Trials);
            json.WriteNumber("seed", question.Scenario.Seed);
            json.WriteEndObject();
            json.WriteRun(answer.Run, question.Scenario.Trials);
            WriteTarget(json, solution.Target);
            foreach (var limit in solution.LimitSolutions)
                WriteLimit(json, limit);
        });
    }

    private static void WriteTarget(Utf8JsonWriter json, TargetSolution solution)
    {
        json.WriteStartObject("target");
        WriteCandidate(json, "cheapest", solution.Cheapest);
        WriteCandidate(json, "fastest", solution.Fastest);
        WriteCandidate(json, "cheapest_regardless", solution.CheapestRegardless);
        json.WriteObjects("models", solution.Models, answer =>
        {
            json.WriteString("key", answer.Trajectory.Model.Key);
            json.WriteNumber("parallel", answer.Trajectory.Parallel);
            json.WriteNumberOrNull("least_k", answer.LeastK);
            WriteCandidate(json, "candidate", answer.Candidate);
        });
        json.WriteEndObject();
    }

    private static void WriteCandidate(Utf8JsonWriter json, string name, TargetCandidate? found) => json.WriteObjectOrNull(name, found, candidate =>
    {
        json.WriteChoice(candidate.Model, candidate.Parallel, candidate.K);
        json.WriteNumber("probability", candidate.Probability);
        json.WriteNumber("probability_slack", candidate.Margin);
        json.WriteNumberOrNull("trial_share", candidate.TrialShare);
        json.WriteNumber("cost", FiniteNumber.Of(candidate.Cost));
        json.WriteNumber("time", FiniteNumber.Of(candidate.Time));
        json.WriteNumberOrNull("accuracy", candidate.Simulated?.Accuracy.Mean);
        json.WriteNumber("cost_slack", FiniteNumber.Of(candidate.CostSlack));
        json.WriteNumber("time_slack", FiniteNumber.Of(candidate.TimeSlack));
        json.WriteNames("missed", candidate.Missed);
        json.WriteNames("binding", candidate.Binding.Names);
    });

    private static void WriteLimit(Utf8JsonWriter json, LimitSolution solution)
    {
        json.WriteStartObject(QuestionKey(solution.Asked));
        WriteAnswer(json, "overall", solution.Overall);
        json.WriteObjects("models", solution.Models, outcome =>
        {
            json.WriteString("key", outcome.Trajectory.Model.Key);
            json.WriteNumber("parallel", outcome.Trajectory.Parallel);
            WriteAnswer(json, "answer", outcome.Answer);
            json.WriteObjectOrNull("obstacle", outcome.Obstacle, obstacle => WriteObstacle(json, obstacle));
        });
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, string name, LimitAnswer? found) => json.WriteObjectOrNull(name, found, answer =>
    {
        json.WriteNumber("value", FiniteNumber.Of(answer.Value));
        WriteName(json, answer.Candidate);
        json.WriteNumbers(answer.Candidate.Means);
        json.WriteNumbers(answer.Slack, "_slack");
        json.WriteNames("missed", answer.Missed);
        json.WriteNames("binding", answer.Binding.Names);
        json.WriteObjectOrNull("next", answer.Next, next => WriteName(json, next));
    });

    private static void WriteObstacle(Utf8JsonWriter json, LimitObstacle obstacle)
    {
        json.WriteNames("failing", obstacle.Failing);
        json.WriteStartObject("nearest");
        json.WriteNumberOrNull("k", obstacle.Nearest.K);
        json.WriteShortfall(obstacle.Nearest.Excess);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, Candidate candidate) => json.WriteChoice(candidate.Model, candidate.Parallel, candidate.K);

    /// <summary>The name that files use for the question about the limit of <paramref name="asked"/>, such as <c>least_budget</c>.</summary>
    internal static string QuestionKey(Objective asked) => asked.Limit.Best.Replace(' ', '_');
}
