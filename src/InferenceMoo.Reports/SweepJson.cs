using System.Buffers;
using System.Text.Json;

namespace InferenceMoo.Reports;

/// <summary>Writes sweep.json, schema <c>inference-moo/sweep/1</c>: what was asked, then a line per row.</summary>
public static class SweepJson
{
    private const int LargestPending = 1 << 16;

    /// <summary>
    /// Writes the rows in UTF-8, one by one; the numbers read back to the same bits. Null is a value that is left to each model, and a pick
    /// that there is not. The stream stays open.
    /// </summary>
    public static void Write(Stream stream, SweepAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        JsonParts.WriteDocument(stream, "sweep", json =>
        {
            WriteRequest(json, answer.Sweep, answer.IsGrouped);
            WriteRows(json, answer.Sweep, answer.Rows);
        });
    }

    /// <summary>Writes the values of every axis as an array, null where they are left to each model.</summary>
    public static void WriteAxes(Utf8JsonWriter json, Sweep sweep)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(sweep);
        foreach (var (axis, key) in SweepField.All.Select(field => (field.Axis, field.Key)))
        {
            json.WriteStartArray(key);
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

    private static void WriteRequest(Utf8JsonWriter json, Sweep sweep, bool isGrouped)
    {
        json.WriteStartObject("request");
        json.WriteNames("models", sweep.Models.Select(model => model.Key));
        WriteAxes(json, sweep);
        json.WriteNumber("trials", sweep.Trials);
        json.WriteNumber("seed", sweep.Seed);
        json.WriteKnee(sweep.Knee);
        json.WriteNumberOrNull("confidence", sweep.Confidence);
        json.WriteBoolean("group", isGrouped);
        json.WriteEndObject();
    }

    // A row is a line of its own: a million rows are a million lines, not fifty million.
    private static void WriteRows(Utf8JsonWriter json, Sweep sweep, IEnumerable<SweepRow> rows)
    {
        var line = new ArrayBufferWriter<byte>();
        using var lineJson = new Utf8JsonWriter(line);
        json.WriteStartArray("rows");
        foreach (var row in rows)
        {
            line.ResetWrittenCount();
            line.Write("\n    "u8);
            lineJson.Reset();
            WriteRow(lineJson, sweep, row);
            lineJson.Flush();
            json.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
            if (json.BytesPending > LargestPending)
                json.Flush();
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, Sweep sweep, SweepRow row)
    {
        json.WriteStartObject();
        foreach (var field in SweepField.All)
            json.WriteNumberOrNull(field.Key, sweep.ValueOf(field.Axis, row));
        if (row.Model is { } model)
            json.WriteString("model", model.Key);
        json.WriteNumber("feasible_count", row.FeasibleCount);
        json.WriteNumber("front_count", row.FrontCount);
        json.WriteStartObject("picks");
        foreach (var method in PickMethod.All)
        {
            json.WriteObjectOrNull(method.Name, row.Pick(method), pick =>
            {
                json.WriteChoice(pick.Model, pick.Parallel, pick.K);
                json.WriteNumbers(pick.Means);
                json.WriteNumber("feasible_probability", FiniteNumber.Of(pick.FeasibleProbability));
            });
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
