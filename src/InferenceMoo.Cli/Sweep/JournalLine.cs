using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>The rows of one combination on one line, from which they read back to the same bits.</summary>
internal static class JournalLine
{
    // Digits of the sum that ends a line; a changed digit within the line would else be taken for a result.
    private const int SumLength = 16;

    /// <summary>Appends the line of <paramref name="rows"/>, all of one combination.</summary>
    /// <param name="line">Where the line goes.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="salt">What belongs to the sweep alone, so that no line of another one is taken for its own.</param>
    public static void Write(ArrayBufferWriter<byte> line, IReadOnlyList<SweepRow> rows, ReadOnlySpan<byte> salt)
    {
        var start = line.WrittenCount;
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartArray();
            json.WriteNumberValue(rows[0].Number);
            foreach (var row in rows)
                Write(json, row);
            json.WriteEndArray();
        }

        line.Write(Sum(line.WrittenSpan[start..], salt));
        line.Write("\n"u8);
    }

    /// <summary>The rows of combination <paramref name="number"/>; null where the line is not theirs, or is damaged.</summary>
    public static IReadOnlyList<SweepRow>? Read(
        ReadOnlyMemory<byte> line, int number, IReadOnlyDictionary<string, Model> models, ReadOnlySpan<byte> salt)
    {
        var length = line.Length - SumLength;
        if (length < 0 || !line.Span[length..].SequenceEqual(Sum(line.Span[..length], salt)))
            return null;
        try
        {
            using var json = JsonDocument.Parse(line[..length]);
            var parts = json.RootElement.EnumerateArray().ToList();
            return parts[0].GetInt32() == number ? [.. parts.Skip(1).Select(part => RowOf(part, number, models))] : null;
        }
        catch (Exception damage) when (
            damage is JsonException or InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> Sum(ReadOnlySpan<byte> line, ReadOnlySpan<byte> salt)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(line);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, SumLength / 2)));
    }

    private static void Write(Utf8JsonWriter json, SweepRow row)
    {
        json.WriteStartArray();
        json.WriteStringValue(row.Model?.Key);
        json.WriteNumberValue(row.FeasibleCount);
        json.WriteNumberValue(row.FrontCount);
        foreach (var pick in row.Picks)
            Write(json, pick);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SweepPick? pick)
    {
        if (pick is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        json.WriteStringValue(pick.Model.Key);
        json.WriteNumberValue(pick.Parallel);
        json.WriteNumberValue(pick.K);
        foreach (var value in pick.Means.ToArray().Append(pick.FeasibleProbability))
            json.WriteNumberValue(Math.Clamp(value, -double.MaxValue, double.MaxValue));
        json.WriteEndArray();
    }

    private static SweepRow RowOf(JsonElement row, int number, IReadOnlyDictionary<string, Model> models) => new(
        number,
        row[0].GetString() is { } key ? models[key] : null,
        row[1].GetInt32(),
        row[2].GetInt32(),
        [.. PickMethod.All.Select(method => PickOf(row[3 + method.Index], models))]);

    private static SweepPick? PickOf(JsonElement pick, IReadOnlyDictionary<string, Model> models) =>
        pick.ValueKind == JsonValueKind.Null ? null : new SweepPick(
            models[pick[0].GetString()!],
            pick[1].GetInt32(),
            pick[2].GetInt32(),
            PerObjective.Of(objective => pick[3 + objective.Index].GetDouble()),
            pick[3 + Objective.All.Count].GetDouble());
}
