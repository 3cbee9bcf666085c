using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes what a sweep asked into sweep.json.</summary>
internal static class SweepJsonRequest
{
    /// <summary>Writes the member <c>request</c>: the models' keys, the values of every axis, and what all combinations share.</summary>
    public static void Write(Utf8JsonWriter json, Sweep sweep, bool isGrouped)
    {
        json.WriteStartObject("request");
        WriteKeys(json, sweep.Models);
        WriteAxes(json, sweep);
        json.WriteNumber("trials", sweep.Trials);
        json.WriteNumber("seed", sweep.Seed);
        json.WriteString("knee", Words.Name(sweep.Knee));
        json.WriteNumberOrNull("confidence", sweep.Confidence);
        json.WriteBoolean("group", isGrouped);
        json.WriteEndObject();
    }

    /// <summary>Writes the values of every axis as an array, null where they are left to each model.</summary>
    public static void WriteAxes(Utf8JsonWriter json, Sweep sweep)
    {
        foreach (var axis in SweepFields.Axes)
            WriteValues(json, sweep, axis);
    }

    private static void WriteKeys(Utf8JsonWriter json, IReadOnlyList<Model> models)
    {
        json.WriteStartArray("models");
        foreach (var model in models)
            json.WriteStringValue(model.Key);
        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, Sweep sweep, SweepAxis axis)
    {
        json.WriteStartArray(SweepFields.Name(axis));
        for (var place = 0; place < sweep.LengthOf(axis); place++)
        {
            if (sweep.ValueAt(axis, place) is { } value)
                json.WriteNumberValue(value);
            else
                json.WriteNullValue();
        }

        json.WriteEndArray();
    }
}
