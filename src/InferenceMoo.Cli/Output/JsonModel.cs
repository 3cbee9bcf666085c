using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes one model of result.json.</summary>
internal static class JsonModel
{
    /// <summary>Writes the model as an object: its points, its counts and its picks, with their shares where there are replicates.</summary>
    public static void Write(Utf8JsonWriter json, ModelDecision model, Picks<PickShare>? shares, KneeMethod knee)
    {
        json.WriteStartObject();
        json.WriteString("key", model.Model.Key);
        json.WriteString("name", model.Model.Name);
        json.WriteNumber("parallel", model.Trajectory.Parallel);
        json.WriteStartArray("points");
        foreach (var point in model.Points)
            WritePoint(json, point);
        json.WriteEndArray();
        json.WriteNumber("feasible_count", model.FeasibleCount);
        json.WriteNumber("pareto_count", model.ParetoCount);
        WritePicks(json, model.Picks, knee);
        if (shares is not null)
            JsonStability.WriteShares(json, shares, knee);
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, DecisionPoint point)
    {
        json.WriteStartObject();
        json.WriteNumber("k", point.K);
        json.WriteBoolean("candidate", point.Candidate);
        json.WriteBoolean("feasible", point.Feasible);
        json.WriteNumber("feasible_probability", point.Point.FeasibleProbability);
        json.WriteBoolean("pareto", point.Pareto);
        json.WriteNumberOrNull("cube_volume", point.Feasible ? FiniteNumber.Of(point.CubeVolume) : null);
        json.WriteNumber("utopia_distance", FiniteNumber.Of(point.UtopiaDistance));
        WriteStatistic(json, "cost", point.Point.Cost);
        WriteStatistic(json, "time", point.Point.Time);
        WriteStatistic(json, "accuracy", point.Point.Accuracy);
        json.WriteEndObject();
    }

    private static void WriteStatistic(Utf8JsonWriter json, string name, Statistic statistic)
    {
        json.WriteStartObject(name);
        foreach (var (part, value) in StatisticParts.Of(statistic))
            json.WriteNumber(part, value);
        json.WriteEndObject();
    }

    private static void WritePicks(Utf8JsonWriter json, Picks<int?> picks, KneeMethod knee)
    {
        json.WriteStartObject("picks");
        foreach (var method in PickMethod.All)
            json.WriteNumberOrNull(method.Name, picks.Of(method, knee));
        foreach (var rule in PickRule.Knees)
            json.WriteNumberOrNull(rule.Key, picks[rule]);
        json.WriteEndObject();
    }
}
