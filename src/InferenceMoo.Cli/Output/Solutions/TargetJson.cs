using System.Text.Json;

namespace InferenceMoo.Cli;

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
        json.WriteNames("binding", candidate.Binding);
        json.WriteEndObject();
    }
}
