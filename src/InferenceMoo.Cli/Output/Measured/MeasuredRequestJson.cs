using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes what was asked of measured points.</summary>
internal static class MeasuredRequestJson
{
    /// <summary>Writes the member <c>request</c>; <c>columns</c> are the names in the file, null for a column that is not there.</summary>
    public static void Write(Utf8JsonWriter json, MeasuredReport report)
    {
        var (limits, reference) = (report.Decision.Question.Limits, report.Decision.Question.Reference);
        json.WriteStartObject("request");
        json.WriteString("file", report.File);
        WriteColumns(json, report.Table.Header);
        json.WriteNumberOrNull("max_cost", limits.MaxCost);
        json.WriteNumberOrNull("max_time", limits.MaxTime);
        json.WriteNumberOrNull("min_accuracy", limits.MinAccuracy);
        json.WriteString("knee", Words.Name(report.Decision.Question.Knee));
        json.WriteStartObject("reference");
        json.WriteNumberOrNull("cost", reference.Cost);
        json.WriteNumberOrNull("time", reference.Time);
        json.WriteNumberOrNull("accuracy", reference.Accuracy);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, MeasuredHeader header)
    {
        json.WriteStartObject("columns");
        foreach (var (name, place) in new[] { ("label", header.Label), ("k", header.K) })
            json.WriteString(name, Name(header, place));
        foreach (var objective in MeasuredField.Objectives)
            json.WriteString(objective.Name, Name(header, header.Of(objective)));
        json.WriteEndObject();
    }

    private static string? Name(MeasuredHeader header, int? place) => place is { } found ? header.Names[found] : null;
}
