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
        json.WriteNumberOrNull("feasible_probability", point.FeasibleProbability);
        json.WriteBoolean("pareto", point.Pareto);
        json.WriteNumberOrNull("cube_volume", point.Feasible ? FiniteNumber.Of(point.CubeVolume) : null);
        json.WriteNumber("utopia_distance", FiniteNumber.Of(point.UtopiaDistance));
        foreach (var objective in Objective.All)
            WriteStatistic(json, objective.Key, point.Point.Statistics[objective]);
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

/// <summary>Writes the decision over all models of result.json.</summary>
internal static class JsonOverall
{
    /// <summary>
    /// Writes the member <c>overall</c>. The differences of a runner-up are its means less those of the pick; the means themselves
    /// are under <c>models</c>.
    /// </summary>
    public static void Write(Utf8JsonWriter json, OverallDecision overall, FrontAnalysis analysis, Picks<PickShare>? shares, KneeMethod knee)
    {
        json.WriteStartObject("overall");
        JsonFront.WritePoints(json, analysis);
        json.WriteNumber("front_count", overall.Front.Count);
        json.WriteNumber("feasible_count", overall.FeasibleCount);
        WritePicks(json, overall.Picks, shares, knee);
        JsonFront.WriteAnswers(json, analysis);
        json.WriteEndObject();
    }

    private static void WritePicks(Utf8JsonWriter json, Picks<OverallPick?> picks, Picks<PickShare>? shares, KneeMethod knee)
    {
        json.WriteStartObject("picks");
        foreach (var method in PickMethod.All)
            WritePick(json, method.Name, picks.Of(method, knee), shares?.Of(method, knee));
        foreach (var rule in PickRule.Knees)
            WritePick(json, rule.Key, picks[rule], shares?[rule]);
        json.WriteEndObject();
    }

    private static void WritePick(Utf8JsonWriter json, string name, OverallPick? pick, PickShare? share)
    {
        if (pick is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        JsonFront.WriteName(json, pick.Point);
        WriteRunnerUp(json, pick.RunnerUp);
        if (share is not null)
        {
            json.WriteNumber("model_share", share.ModelShare);
            JsonStability.WriteShare(json, share);
        }

        json.WriteEndObject();
    }

    private static void WriteRunnerUp(Utf8JsonWriter json, RunnerUp? runnerUp)
    {
        if (runnerUp is null)
        {
            json.WriteNull("runner_up");
            return;
        }

        json.WriteStartObject("runner_up");
        JsonFront.WriteName(json, runnerUp.Point);
        json.WriteNumbers(runnerUp.Difference, "_difference");
        json.WriteEndObject();
    }
}

/// <summary>Writes of result.json how often replicates agree with the picks.</summary>
internal static class JsonStability
{
    /// <summary>Writes the member <c>replicates</c>: how many, and how many trials the least of them has.</summary>
    public static void WriteReplicates(Utf8JsonWriter json, Stability stability)
    {
        json.WriteStartObject("replicates");
        json.WriteNumber("count", stability.Count);
        json.WriteNumber("trials_each", stability.TrialsEach);
        json.WriteEndObject();
    }

    /// <summary>Writes the member <c>pick_shares</c> of a model.</summary>
    public static void WriteShares(Utf8JsonWriter json, Picks<PickShare> shares, KneeMethod knee)
    {
        json.WriteStartObject("pick_shares");
        foreach (var method in PickMethod.All)
            WriteObject(json, method.Name, shares.Of(method, knee));
        foreach (var rule in PickRule.Knees)
            WriteObject(json, rule.Key, shares[rule]);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of a share into an object that is begun.</summary>
    public static void WriteShare(Utf8JsonWriter json, PickShare share)
    {
        json.WriteNumber("share", share.Share);
        json.WriteNumberOrNull("k_low", share.KLow);
        json.WriteNumberOrNull("k_high", share.KHigh);
        json.WriteNumber("none", share.None);
        json.WriteBoolean("moves", share.Moves);
    }

    private static void WriteObject(Utf8JsonWriter json, string name, PickShare share)
    {
        json.WriteStartObject(name);
        WriteShare(json, share);
        json.WriteEndObject();
    }
}
