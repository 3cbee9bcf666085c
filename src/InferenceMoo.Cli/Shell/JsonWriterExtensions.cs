using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>What JSON writers lack.</summary>
internal static class JsonWriterExtensions
{
    /// <summary>Writes a number, or null where there is none.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <inheritdoc cref="WriteNumberOrNull(Utf8JsonWriter, string, long?)"/>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <summary>Writes the names of limits as an array.</summary>
    public static void WriteNames(this Utf8JsonWriter json, string name, LimitKinds kinds)
    {
        json.WriteStartArray(name);
        foreach (var kind in LimitWords.Names(kinds))
            json.WriteStringValue(kind);
        json.WriteEndArray();
    }
}
