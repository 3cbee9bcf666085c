using System.Text.Json;

namespace InferenceMoo.Reports;

/// <summary>Writes result.json, schema <c>inference-moo/result/1</c>.</summary>
public static class OptimizeJson
{
    /// <summary>Writes <paramref name="answer"/> in UTF-8; the numbers read back to the same bits. The stream stays open.</summary>
    public static void Write(Stream stream, OptimizeAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var scenario = answer.Decision.Scenario;
        JsonParts.WriteDocument(stream, "result", json =>
        {
            WriteRequest(json, scenario, answer.Precision);
            json.WriteRun(answer.Run, scenario.Trials);
            if (answer.Precision is { } precision)
                json.WriteBoolean("target_met", precision.IsMet);
            if (answer.Stability is { } stability)
                WriteReplicates(json, stability);
            if (answer.Overall is { } overall)
                FrontJson.Write(json, overall, answer.Front!.Value, answer.Stability?.Overall, scenario.Knee);
            WriteModels(json, answer);
            if (answer.Check is { } check)
                WriteCheck(json, check);
        });
    }

    // What was asked: a target runs as many trials as it takes, of those that were allowed.
    private static void WriteRequest(Utf8JsonWriter json, Scenario scenario, PrecisionOutcome? precision)
    {
        json.WriteStartObject("request");
        json.WriteScenario(scenario);
        json.WriteNumber("trials", precision?.MostTrials ?? scenario.Trials);
        json.WriteNumber("seed", scenario.Seed);
        json.WriteKnee(scenario.Knee);
        json.WriteNumberOrNull("confidence", scenario.Confidence);
        json.WriteNumberOrNull("target_se", precision?.Asked);
        json.WriteEndObject();
    }

    private static void WriteReplicates(Utf8JsonWriter json, Stability stability)
    {
        json.WriteStartObject("replicates");
        json.WriteNumber("count", stability.Count);
        json.WriteNumber("trials_each", stability.TrialsEach);
        json.WriteEndObject();
    }

    private static void WriteModels(Utf8JsonWriter json, OptimizeAnswer answer) =>
        json.WriteObjects("models", answer.Decision.Models.Index(), entry =>
        {
            var (index, model) = entry;
            json.WriteString("key", model.Model.Key);
            json.WriteString("name", model.Model.Name);
            json.WriteNumber("parallel", model.Trajectory.Parallel);
            json.WriteObjects("points", model.Points, point => WritePoint(json, point));
            json.WriteNumber("feasible_count", model.FeasibleCount);
            json.WriteNumber("pareto_count", model.ParetoCount);
            WritePicks(json, model.Picks, answer.Decision.Scenario.Knee);
            if (answer.Stability is { } stability)
                WriteShares(json, stability.Models[index], answer.Decision.Scenario.Knee);
        });

    private static void WritePoint(Utf8JsonWriter json, DecisionPoint point)
    {
        json.WriteNumber("k", point.K);
        json.WriteBoolean("candidate", point.Candidate);
        json.WriteBoolean("feasible", point.Feasible);
        json.WriteNumberOrNull("feasible_probability", point.FeasibleProbability);
        json.WriteBoolean("pareto", point.Pareto);
        json.WriteNumberOrNull("cube_volume", point.Feasible ? FiniteNumber.Of(point.CubeVolume) : null);
        json.WriteNumber("utopia_distance", FiniteNumber.Of(point.UtopiaDistance));
        foreach (var objective in Objective.All)
        {
            json.WriteStartObject(objective.Key);
            foreach (var (part, value) in StatisticParts.Of(point.Point.Statistics[objective]))
                json.WriteNumber(part, value);
            json.WriteEndObject();
        }
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

    private static void WriteShares(Utf8JsonWriter json, Picks<PickShare> shares, KneeMethod knee)
    {
        json.WriteStartObject("pick_shares");
        foreach (var method in PickMethod.All)
            json.WriteObjectOrNull(method.Name, shares.Of(method, knee), share => FrontJson.WriteShare(json, share));
        foreach (var rule in PickRule.Knees)
            json.WriteObjectOrNull(rule.Key, shares[rule], share => FrontJson.WriteShare(json, share));
        json.WriteEndObject();
    }

    // An infinite deviation is the largest number.
    private static void WriteCheck(Utf8JsonWriter json, Check check)
    {
        json.WriteStartObject("check");
        json.WriteNumber("threshold", Check.Threshold);
        json.WriteBoolean("passed", check.Passed);
        json.WriteObjects("models", check.Models, model =>
        {
            json.WriteString("key", model.Key);
            json.WriteNumber("largest_deviation", FiniteNumber.Of(model.LargestDeviation));
            json.WriteNumber("k", model.K);
            json.WriteString("statistic", model.Statistic);
            json.WriteNumber("comparisons", model.Comparisons);
            json.WriteBoolean("passed", model.Passed);
        });
        json.WriteEndObject();
    }
}
