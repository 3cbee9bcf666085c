using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Writes result.json, schema <c>inference-moo/result/1</c>.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes <paramref name="report"/> in UTF-8; the numbers read back to the same bits.</summary>
    public static void Write(Stream stream, Report report)
    {
        using (var json = new Utf8JsonWriter(stream, Style))
        {
            json.WriteStartObject();
            json.WriteString("schema", "inference-moo/result/1");
            json.WriteString("version", ProgramVersion.Text);
            WriteRequest(json, report.Decision.Scenario, report.Target);
            JsonRun.Write(json, report.Device, report.Elapsed, report.Decision.Scenario.Trials);
            if (report.Target is { } target)
                json.WriteBoolean("target_met", target.IsMet);
            if (report.Stability is { } stability)
                JsonStability.WriteReplicates(json, stability);
            if (report.Overall is { } overall)
                JsonOverall.Write(json, overall, report.Front!.Value, report.Stability?.Overall, report.Decision.Scenario.Knee);
            WriteModels(json, report);
            if (report.Check is { } check)
                JsonCheck.Write(json, check);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRequest(Utf8JsonWriter json, Scenario scenario, TargetOutcome? target)
    {
        json.WriteStartObject("request");
        JsonRun.WriteScenario(json, scenario, target?.MostTrials ?? scenario.Trials);
        json.WriteString("knee", Words.Name(scenario.Knee));
        json.WriteNumberOrNull("confidence", scenario.Confidence);
        json.WriteNumberOrNull("target_se", target?.Asked);
        json.WriteEndObject();
    }

    private static void WriteModels(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("models");
        foreach (var (index, model) in report.Decision.Models.Index())
        {
            JsonModel.Write(json, model, report.Stability?.Models[index], report.Decision.Scenario.Knee);
            json.Flush();
        }

        json.WriteEndArray();
    }
}
