using System.Buffers;
using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes sweep.json, schema <c>inference-moo/sweep/1</c>: what was asked, then a line per row.</summary>
internal static class SweepJson
{
    private const int LargestPending = 1 << 16;

    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };

    /// <summary>
    /// Writes <paramref name="rows"/> in UTF-8, one by one; the numbers read back to the same bits. Null is a value that is left to
    /// each model, and a pick that there is not. The first of the rows is enumerated twice.
    /// </summary>
    public static void Write(Stream stream, Sweep sweep, IEnumerable<SweepRow> rows)
    {
        using (var json = new Utf8JsonWriter(stream, Style))
        {
            json.WriteStartObject();
            json.WriteString("schema", "inference-moo/sweep/1");
            json.WriteString("version", ProgramVersion.Text);
            SweepJsonRequest.Write(json, sweep, SweepFields.AreGrouped(rows));
            WriteRows(json, sweep, rows);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
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
            SweepJsonRow.Write(lineJson, sweep, row);
            lineJson.Flush();
            json.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
            if (json.BytesPending > LargestPending)
                json.Flush();
        }

        json.WriteEndArray();
    }
}

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

/// <summary>Writes one row of sweep.json.</summary>
internal static class SweepJsonRow
{
    /// <summary>Writes the row as an object: the values of the axes, the model where the rows are of single models, counts and picks.</summary>
    public static void Write(Utf8JsonWriter json, Sweep sweep, SweepRow row)
    {
        json.WriteStartObject();
        foreach (var axis in SweepFields.Axes)
            json.WriteNumberOrNull(SweepFields.Name(axis), sweep.ValueOf(axis, row));
        if (row.Model is { } model)
            json.WriteString("model", model.Key);
        json.WriteNumber("feasible_count", row.FeasibleCount);
        json.WriteNumber("front_count", row.FrontCount);
        json.WriteStartObject("picks");
        foreach (var method in PickMethod.All)
            WritePick(json, method.Name, row.Pick(method));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePick(Utf8JsonWriter json, string name, SweepPick? pick)
    {
        if (pick is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("model", pick.Model.Key);
        json.WriteNumber("parallel", pick.Parallel);
        json.WriteNumber("k", pick.K);
        json.WriteNumbers(pick.Means);
        json.WriteNumber("feasible_probability", FiniteNumber.Of(pick.FeasibleProbability));
        json.WriteEndObject();
    }
}
