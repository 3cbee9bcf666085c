using System.Text.Json;

namespace InferenceMoo.Reports;

/// <summary>Writes sensitivity.json, schema <c>inference-moo/sensitivity/1</c>.</summary>
public static class SensitivityJson
{
    /// <summary>
    /// Writes <paramref name="sensitivity"/> in UTF-8; the numbers read back to the same bits. A swing is null where the pick is
    /// there on one side and not on another, which is the largest swing of all. The stream stays open.
    /// </summary>
    public static void Write(Stream stream, Sensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        JsonParts.WriteDocument(stream, "sensitivity", json =>
        {
            json.WriteStartObject("request");
            json.WriteNumber("change", sensitivity.Change);
            json.WriteScenario(sensitivity.Scenario);
            json.WriteKnee(sensitivity.Scenario.Knee);
            json.WriteEndObject();
            if (sensitivity.Overall.Count > 0)
            {
                json.WriteStartObject("overall");
                WritePicks(json, sensitivity.Overall);
                json.WriteEndObject();
            }

            json.WriteObjects("models", sensitivity.Models, model =>
            {
                json.WriteString("key", model.Model.Key);
                json.WriteString("name", model.Model.Name);
                json.WriteNumber("parallel", model.Parallel);
                json.WriteNumber("k_step", model.KStep);
                WritePicks(json, model.Picks);
            });
        });
    }

    private static void WritePicks(Utf8JsonWriter json, IReadOnlyList<PickSensitivity> picks)
    {
        json.WriteStartObject("picks");
        foreach (var pick in picks)
        {
            json.WriteStartObject(pick.Method.Name);
            WriteMeans(json, "base", pick.Base);
            json.WriteObjects("parameters", pick.Effects, effect => WriteEffect(json, effect));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteEffect(Utf8JsonWriter json, ParameterEffect effect)
    {
        json.WriteString("parameter", effect.Parameter.Name);
        json.WriteString("model", effect.Model);
        json.WriteString("unit", effect.Parameter.Unit);
        json.WriteNumber("value", effect.Value);
        WriteSide(json, "low", effect.Low);
        WriteSide(json, "high", effect.High);
        json.WriteStartObject("swing");
        foreach (var quantity in Quantity.All)
            json.WriteNumberOrNull(quantity.Key, double.IsFinite(effect.Swing(quantity)) ? effect.Swing(quantity) : null);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, ParameterSide side)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value", side.Value);
        WriteMeans(json, "pick", side.Pick);
        json.WriteEndObject();
    }

    private static void WriteMeans(Utf8JsonWriter json, string name, PickMeans? pick)
    {
        if (pick is not { } means)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("model", means.Model);
        json.WriteNumber("k", means.K);
        json.WriteNumbers(means.Means);
        json.WriteEndObject();
    }
}
