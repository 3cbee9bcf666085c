using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes the trade-offs of the joint front of result.json.</summary>
internal static class JsonFront
{
    /// <summary>Writes the name of a point of any front: model, parallelism and k.</summary>
    public static void WriteName(Utf8JsonWriter json, OverallPoint point)
    {
        json.WriteString("model", point.Model.Key);
        json.WriteNumber("parallel", point.Parallel);
        json.WriteNumber("k", point.K);
    }

    /// <summary>Writes the member <c>front</c>; <c>step</c> is null for the most accurate point, its prices where there are none.</summary>
    public static void WritePoints(Utf8JsonWriter json, FrontAnalysis analysis)
    {
        json.WriteStartArray("front");
        foreach (var point in analysis.Points)
        {
            WritePoint(json, point);
            json.Flush();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the members <c>hypervolume</c> and <c>reference</c>, and <c>compromise</c> and <c>aim</c> where they were asked for.</summary>
    public static void WriteAnswers(Utf8JsonWriter json, FrontAnalysis analysis)
    {
        json.WriteNumberOrNull("hypervolume", analysis.Hypervolume);
        json.WriteObjectives("reference", analysis.Reference.Values);
        if (analysis.Compromise is { } compromise)
            WriteCompromise(json, compromise);
        if (analysis.Aim is { } aim)
            WriteAim(json, aim);
    }

    private static void WritePoint(Utf8JsonWriter json, AnalysedPoint point)
    {
        json.WriteStartObject();
        WriteName(json, point.Point);
        json.WriteNumbers(point.Point.Statistics.Means);
        json.WriteObjectives("pseudo_weights", point.PseudoWeights);
        json.WriteNumberOrNull("contribution", point.Contribution);
        json.WriteBoolean("high_trade_off", point.HighTradeOff);
        WriteStep(json, point.Step);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, AccuracyStep? step)
    {
        if (step is null)
        {
            json.WriteNull("step");
            return;
        }

        json.WriteStartObject("step");
        WritePick(json, "to", step.To);
        json.WriteNumberOrNull("usd_per_percent", step.CostPerPercent);
        json.WriteNumberOrNull("seconds_per_percent", step.TimePerPercent);
        json.WriteEndObject();
    }

    private static void WriteCompromise(Utf8JsonWriter json, CompromisePicks compromise)
    {
        json.WriteStartObject("compromise");
        json.WriteObjectives("weights", compromise.Weights);
        WritePick(json, "weighted_sum", compromise.WeightedSum);
        WritePick(json, "euclidean", compromise.Euclidean);
        WritePick(json, "asf", compromise.Achievement);
        json.WriteEndObject();
    }

    private static void WriteAim(Utf8JsonWriter json, AimAnswer answer)
    {
        json.WriteStartObject("aim");
        json.WriteNumbersOrNull(answer.Aim);
        WritePick(json, "nearest", answer.Nearest);
        json.WriteObjectivesOrNull("slack", answer.Slack);
        json.WriteBoolean("reached", answer is { Nearest: not null, StoppedBy: null });
        json.WriteString("stopped_by", answer.StoppedBy?.Key);
        json.WriteEndObject();
    }

    private static void WritePick(Utf8JsonWriter json, string name, OverallPoint? point)
    {
        if (point is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteName(json, point);
        json.WriteEndObject();
    }
}
