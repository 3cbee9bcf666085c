using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes the check of result.json.</summary>
internal static class JsonCheck
{
    /// <summary>Writes the member <c>check</c>; an infinite deviation is the largest number.</summary>
    public static void Write(Utf8JsonWriter json, Check check)
    {
        json.WriteStartObject("check");
        json.WriteNumber("threshold", Check.Threshold);
        json.WriteBoolean("passed", check.Passed);
        json.WriteStartArray("models");
        foreach (var model in check.Models)
            WriteModel(json, model);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteModel(Utf8JsonWriter json, ModelCheck model)
    {
        json.WriteStartObject();
        json.WriteString("key", model.Key);
        json.WriteNumber("largest_deviation", FiniteNumber.Of(model.LargestDeviation));
        json.WriteNumber("k", model.K);
        json.WriteString("statistic", model.Statistic);
        json.WriteNumber("comparisons", model.Comparisons);
        json.WriteBoolean("passed", model.Passed);
        json.WriteEndObject();
    }
}
