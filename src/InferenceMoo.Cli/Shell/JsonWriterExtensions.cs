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

    /// <summary>Writes names as an array.</summary>
    public static void WriteNames(this Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }

    /// <summary>Writes the keys of some objectives as an array.</summary>
    public static void WriteNames(this Utf8JsonWriter json, string name, ObjectiveSet objectives) =>
        json.WriteNames(name, objectives.Members.Select(objective => objective.Key));

    /// <summary>Writes a number per objective under its key and <paramref name="ending"/>; an infinity is the largest number.</summary>
    public static void WriteNumbers(this Utf8JsonWriter json, PerObjective<double> values, string ending = "")
    {
        foreach (var objective in Objective.All)
            json.WriteNumber(objective.Key + ending, FiniteNumber.Of(values[objective]));
    }

    /// <summary>Writes by how much each limit is missed: <c>cost_excess</c>, <c>time_excess</c>, <c>accuracy_deficit</c>.</summary>
    public static void WriteShortfall(this Utf8JsonWriter json, PerObjective<double> excess)
    {
        foreach (var objective in Objective.All)
            json.WriteNumber(objective.Key + (objective.Direction == Direction.Maximise ? "_deficit" : "_excess"), FiniteNumber.Of(excess[objective]));
    }

    /// <summary>Writes a number or null per objective under its key.</summary>
    public static void WriteNumbersOrNull(this Utf8JsonWriter json, PerObjective<double?> values)
    {
        foreach (var objective in Objective.All)
            json.WriteNumberOrNull(objective.Key, values[objective]);
    }

    /// <summary>Writes an object of a number per objective.</summary>
    public static void WriteObjectives(this Utf8JsonWriter json, string name, PerObjective<double> values)
    {
        json.WriteStartObject(name);
        json.WriteNumbers(values);
        json.WriteEndObject();
    }

    /// <summary>Writes an object of a number or null per objective.</summary>
    public static void WriteObjectivesOrNull(this Utf8JsonWriter json, string name, PerObjective<double?> values)
    {
        json.WriteStartObject(name);
        json.WriteNumbersOrNull(values);
        json.WriteEndObject();
    }
}
