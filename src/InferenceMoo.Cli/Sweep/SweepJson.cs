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
