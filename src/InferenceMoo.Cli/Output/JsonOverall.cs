using System.Text.Json;

namespace InferenceMoo.Cli;

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
        json.WriteNumber("cost_difference", runnerUp.Cost);
        json.WriteNumber("time_difference", runnerUp.Time);
        json.WriteNumber("accuracy_difference", runnerUp.Accuracy);
        json.WriteEndObject();
    }
}
