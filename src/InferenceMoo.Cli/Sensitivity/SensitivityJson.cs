using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes sensitivity.json, schema <c>inference-moo/sensitivity/1</c>.</summary>
internal static class SensitivityJson
{
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };


    /// <summary>
    /// Writes <paramref name="sensitivity"/> in UTF-8; the numbers read back to the same bits. A swing is null where the pick is
    /// there on one side and not on another, which is the largest swing of all.
    /// </summary>
    public static void Write(Stream stream, Sensitivity sensitivity)
    {
        using (var json = new Utf8JsonWriter(stream, Style))
        {
            json.WriteStartObject();
            json.WriteString("schema", "inference-moo/sensitivity/1");
            json.WriteString("version", ProgramVersion.Text);
            WriteRequest(json, sensitivity);
            if (sensitivity.Overall.Count > 0)
                WriteOverall(json, sensitivity.Overall);
            json.WriteStartArray("models");
            foreach (var model in sensitivity.Models)
                WriteModel(json, model);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRequest(Utf8JsonWriter json, Sensitivity sensitivity)
    {
        var scenario = sensitivity.Scenario;
        json.WriteStartObject("request");
        json.WriteNumber("change", sensitivity.Change);
        foreach (var objective in Objective.All)
            json.WriteNumber(objective.Limit.Key, scenario.Limits[objective]);
        json.WriteNumber("k_max", scenario.KMax);
        json.WriteNumberOrNull("k_step", scenario.KStep);
        json.WriteNumberOrNull("parallel", scenario.Parallel);
        json.WriteString("knee", Words.Name(scenario.Knee));
        json.WriteEndObject();
    }

    private static void WriteOverall(Utf8JsonWriter json, IReadOnlyList<PickSensitivity> picks)
    {
        json.WriteStartObject("overall");
        WritePicks(json, picks);
        json.WriteEndObject();
    }

    private static void WriteModel(Utf8JsonWriter json, ModelSensitivity model)
    {
        json.WriteStartObject();
        json.WriteString("key", model.Model.Key);
        json.WriteString("name", model.Model.Name);
        json.WriteNumber("parallel", model.Parallel);
        json.WriteNumber("k_step", model.KStep);
        WritePicks(json, model.Picks);
        json.WriteEndObject();
    }

    private static void WritePicks(Utf8JsonWriter json, IReadOnlyList<PickSensitivity> picks)
    {
        json.WriteStartObject("picks");
        foreach (var pick in picks)
            WritePick(json, pick);
        json.WriteEndObject();
    }

    private static void WritePick(Utf8JsonWriter json, PickSensitivity pick)
    {
        json.WriteStartObject(pick.Method.Name);
        WriteMeans(json, "base", pick.Base);
        json.WriteStartArray("parameters");
        foreach (var effect in pick.Effects)
            WriteEffect(json, effect);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEffect(Utf8JsonWriter json, ParameterEffect effect)
    {
        json.WriteStartObject();
        json.WriteString("parameter", effect.Parameter.Name);
        json.WriteString("model", effect.Model);
        json.WriteString("unit", effect.Parameter.Unit);
        json.WriteNumber("value", effect.Value);
        WriteSide(json, "low", effect.Low);
        WriteSide(json, "high", effect.High);
        json.WriteStartObject("swing");
        foreach (var quantity in Quantity.All)
            WriteSwing(json, quantity.Key, effect.Swing(quantity));
        json.WriteEndObject();
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

    private static void WriteSwing(Utf8JsonWriter json, string name, double swing)
    {
        if (double.IsFinite(swing))
            json.WriteNumber(name, swing);
        else
            json.WriteNull(name);
    }
}
