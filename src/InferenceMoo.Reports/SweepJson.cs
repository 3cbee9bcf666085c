using System.Buffers;
using System.Text.Json;

namespace InferenceMoo.Reports;

/// <summary>
/// Writes sweep.json, schema <c>inference-moo/sweep/1</c>: what was asked, a line per row, and where the picks change along the longest axis.
/// </summary>
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
            WriteLines(json, "rows", answer.Rows, (line, row) => WriteRow(line, answer.Sweep, row));
            if (SweepRun.LongestAxis(answer.Sweep) is { } axis)
                WriteRuns(json, answer, axis);
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

    // Per method its runs along the axis: the answer changes between the end of one and the beginning of the next.
    private static void WriteRuns(Utf8JsonWriter json, SweepAnswer answer, SweepAxis axis)
    {
        json.WriteStartObject("runs");
        json.WriteString("axis", SweepField.Of(axis).Key);
        foreach (var method in PickMethod.All)
            WriteLines(json, method.Name, SweepRun.Along(axis, answer, method), (line, run) => WriteRun(line, answer.Sweep, axis, method, run));
        json.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter json, Sweep sweep, SweepAxis axis, PickMethod method, SweepRun run)
    {
        json.WriteStartObject();
        foreach (var field in SweepField.All.Where(field => field.Axis != axis && sweep.LengthOf(field.Axis) > 1))
            json.WriteNumberOrNull(field.Key, sweep.ValueOf(field.Axis, run.First));
        if (run.First.Model is { } model)
            json.WriteString("model", model.Key);
        json.WriteNumberOrNull("from", sweep.ValueOf(axis, run.First));
        json.WriteNumberOrNull("to", sweep.ValueOf(axis, run.Last));
        json.WriteNumber("count", run.Count);
        json.WriteBoolean("feasible", run.First.FeasibleCount > 0);
        json.WriteObjectOrNull("pick", run.First.Pick(method), pick => json.WriteChoice(pick.Model, pick.Parallel, pick.K));
        json.WriteEndObject();
    }

    // A row is a line of its own: a million rows are a million lines, not fifty million.
    private static void WriteLines<T>(Utf8JsonWriter json, string name, IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        var line = new ArrayBufferWriter<byte>();
        using var lineJson = new Utf8JsonWriter(line);
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            line.ResetWrittenCount();
            line.Write("\n    "u8);
            lineJson.Reset();
            write(lineJson, row);
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
