using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes solution.json, schema <c>inference-moo/solution/1</c>.</summary>
internal static class SolutionJson
{
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes <paramref name="report"/> in UTF-8; the numbers read back to the same bits.</summary>
    public static void Write(Stream stream, SolutionReport report)
    {
        using (var json = new Utf8JsonWriter(stream, Style))
        {
            json.WriteStartObject();
            json.WriteString("schema", "inference-moo/solution/1");
            json.WriteString("version", ProgramVersion.Text);
            WriteRequest(json, report.Solution.Question);
            JsonRun.Write(json, report.Device, report.Elapsed, report.Solution.Question.Scenario.Trials);
            TargetJson.Write(json, report.Solution.Target);
            foreach (var solution in report.Solution.LimitSolutions)
                LimitJson.Write(json, solution);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRequest(Utf8JsonWriter json, InverseQuestion question)
    {
        json.WriteStartObject("request");
        json.WriteNumber("accuracy", question.Target.Accuracy);
        json.WriteNumber("probability", question.Target.Probability);
        JsonRun.WriteScenario(json, question.Scenario, question.Scenario.Trials);
        json.WriteEndObject();
    }
}

/// <summary>Writes how a target is reached.</summary>
internal static class TargetJson
{
    /// <summary>Writes the member <c>target</c>: the answers over all models, and one per model.</summary>
    public static void Write(Utf8JsonWriter json, TargetSolution solution)
    {
        json.WriteStartObject("target");
        WriteCandidate(json, "cheapest", solution.Cheapest);
        WriteCandidate(json, "fastest", solution.Fastest);
        WriteCandidate(json, "cheapest_regardless", solution.CheapestRegardless);
        json.WriteStartArray("models");
        foreach (var answer in solution.Models)
        {
            json.WriteStartObject();
            json.WriteString("key", answer.Trajectory.Model.Key);
            json.WriteNumber("parallel", answer.Trajectory.Parallel);
            json.WriteNumberOrNull("least_k", answer.LeastK);
            WriteCandidate(json, "candidate", answer.Candidate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCandidate(Utf8JsonWriter json, string name, TargetCandidate? candidate)
    {
        if (candidate is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("model", candidate.Model.Key);
        json.WriteNumber("parallel", candidate.Parallel);
        json.WriteNumber("k", candidate.K);
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
        json.WriteEndObject();
    }
}

/// <summary>Writes the best value of a limit.</summary>
internal static class LimitJson
{
    /// <summary>Writes a member called after the question: the answer over all models, and an answer or an obstacle per model.</summary>
    public static void Write(Utf8JsonWriter json, LimitSolution solution)
    {
        json.WriteStartObject(LimitWords.Question(solution.Asked));
        WriteAnswer(json, "overall", solution.Overall);
        json.WriteStartArray("models");
        foreach (var outcome in solution.Models)
        {
            json.WriteStartObject();
            json.WriteString("key", outcome.Trajectory.Model.Key);
            json.WriteNumber("parallel", outcome.Trajectory.Parallel);
            WriteAnswer(json, "answer", outcome.Answer);
            WriteObstacle(json, outcome.Obstacle);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, string name, LimitAnswer? answer)
    {
        if (answer is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("value", FiniteNumber.Of(answer.Value));
        WriteName(json, answer.Candidate);
        json.WriteNumbers(answer.Candidate.Means);
        json.WriteNumbers(answer.Slack, "_slack");
        json.WriteNames("missed", answer.Missed);
        json.WriteNames("binding", answer.Binding.Names);
        WriteNext(json, answer.Next);
        json.WriteEndObject();
    }

    private static void WriteNext(Utf8JsonWriter json, Candidate? next)
    {
        if (next is null)
        {
            json.WriteNull("next");
            return;
        }

        json.WriteStartObject("next");
        WriteName(json, next);
        json.WriteEndObject();
    }

    private static void WriteObstacle(Utf8JsonWriter json, LimitObstacle? obstacle)
    {
        if (obstacle is null)
        {
            json.WriteNull("obstacle");
            return;
        }

        json.WriteStartObject("obstacle");
        json.WriteNames("failing", obstacle.Failing);
        json.WriteStartObject("nearest");
        json.WriteNumberOrNull("k", obstacle.Nearest.K);
        json.WriteShortfall(obstacle.Nearest.Excess);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteString("model", candidate.Model.Key);
        json.WriteNumber("parallel", candidate.Parallel);
        json.WriteNumber("k", candidate.K);
    }
}
