using System.Text.Json;

namespace InferenceMoo.Reports;

/// <summary>Writes the decision over all models of result.json, and the trade-offs of its front.</summary>
internal static class FrontJson
{
    /// <summary>
    /// Writes the member <c>overall</c>. The differences of a runner-up are its means less those of the pick; the means themselves
    /// are under <c>models</c>.
    /// </summary>
    public static void Write(Utf8JsonWriter json, OverallDecision overall, FrontAnalysis analysis, Picks<PickShare>? shares, KneeMethod knee)
    {
        json.WriteStartObject("overall");
        json.WriteObjects("front", analysis.Points, point => WritePoint(json, point));
        json.WriteNumber("front_count", overall.Front.Count);
        json.WriteNumber("feasible_count", overall.FeasibleCount);
        json.WriteStartObject("picks");
        foreach (var method in PickMethod.All)
            WritePick(json, method.Name, overall.Picks.Of(method, knee), shares?.Of(method, knee));
        foreach (var rule in PickRule.Knees)
            WritePick(json, rule.Key, overall.Picks[rule], shares?[rule]);
        json.WriteEndObject();
        WriteAnswers(json, analysis);
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

    // The step is null for the most accurate point, its prices where there are none.
    private static void WritePoint(Utf8JsonWriter json, AnalysedPoint point)
    {
        WriteName(json, point.Point);
        json.WriteNumbers(point.Point.Statistics.Means);
        json.WriteObjectives("pseudo_weights", point.PseudoWeights);
        json.WriteNumberOrNull("contribution", point.Contribution);
        json.WriteBoolean("high_trade_off", point.HighTradeOff);
        json.WriteObjectOrNull("step", point.Step, step =>
        {
            WriteName(json, "to", step.To);
            json.WriteNumberOrNull("usd_per_percent", step.CostPerPercent);
            json.WriteNumberOrNull("seconds_per_percent", step.TimePerPercent);
        });
    }

    private static void WritePick(Utf8JsonWriter json, string name, OverallPick? pick, PickShare? share) =>
        json.WriteObjectOrNull(name, pick, given =>
        {
            WriteName(json, given.Point);
            json.WriteObjectOrNull("runner_up", given.RunnerUp, other =>
            {
                WriteName(json, other.Point);
                json.WriteNumbers(other.Difference, "_difference");
                json.WriteString("near_tie", TieOf(other));
            });
            if (share is null)
                return;
            json.WriteNumber("model_share", share.ModelShare);
            WriteShare(json, share);
        });

    private static string? TieOf(RunnerUp other) => other.Tie switch
    {
        NearTie.None => null,
        NearTie.Close => "within_1_percent",
        NearTie.Noise => "within_noise",
        _ => throw new ArgumentOutOfRangeException(nameof(other)),
    };

    private static void WriteAnswers(Utf8JsonWriter json, FrontAnalysis analysis)
    {
        json.WriteNumberOrNull("hypervolume", analysis.Hypervolume);
        json.WriteObjectives("reference", analysis.Reference.Values);
        if (analysis.Compromise is { } compromise)
            WriteCompromise(json, compromise);
        if (analysis.Aim is { } aim)
            WriteAim(json, aim);
    }

    private static void WriteCompromise(Utf8JsonWriter json, CompromisePicks compromise)
    {
        json.WriteStartObject("compromise");
        json.WriteObjectives("weights", compromise.Weights);
        WriteName(json, "weighted_sum", compromise.WeightedSum);
        WriteName(json, "euclidean", compromise.Euclidean);
        WriteName(json, "asf", compromise.Achievement);
        json.WriteEndObject();
    }

    private static void WriteAim(Utf8JsonWriter json, AimAnswer answer)
    {
        json.WriteStartObject("aim");
        json.WriteNumbersOrNull(answer.Aim);
        WriteName(json, "nearest", answer.Nearest);
        json.WriteObjectivesOrNull("slack", answer.Slack);
        json.WriteBoolean("reached", answer is { Nearest: not null, StoppedBy: null });
        json.WriteString("stopped_by", answer.StoppedBy?.Key);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, string name, OverallPoint? point) =>
        json.WriteObjectOrNull(name, point, given => WriteName(json, given));

    private static void WriteName(Utf8JsonWriter json, OverallPoint point) => json.WriteChoice(point.Model, point.Parallel, point.K);
}
