using System.Text.Json;

namespace InferenceMoo.Cli;

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
        json.WriteNumber("cost", FiniteNumber.Of(answer.Candidate.Point.Cost.Mean));
        json.WriteNumber("time", FiniteNumber.Of(answer.Candidate.Point.Time.Mean));
        json.WriteNumber("accuracy", answer.Candidate.Point.Accuracy.Mean);
        json.WriteNumber("cost_slack", FiniteNumber.Of(answer.Slack.Cost));
        json.WriteNumber("time_slack", FiniteNumber.Of(answer.Slack.Time));
        json.WriteNumber("accuracy_slack", answer.Slack.Accuracy);
        json.WriteNames("missed", answer.Slack.Missed);
        json.WriteNames("binding", answer.Binding);
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
        json.WriteNumber("k", obstacle.Nearest.K);
        json.WriteNumber("cost_excess", FiniteNumber.Of(obstacle.Nearest.CostExcess));
        json.WriteNumber("time_excess", FiniteNumber.Of(obstacle.Nearest.TimeExcess));
        json.WriteNumber("accuracy_deficit", obstacle.Nearest.AccuracyDeficit);
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
