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
            WriteRequest(json, report.Decision.Scenario);
            WriteRun(json, report);
            if (report.Overall is { } overall)
                JsonOverall.Write(json, overall, report.Decision.Scenario.Knee);
            WriteModels(json, report.Decision);
            if (report.Check is { } check)
                JsonCheck.Write(json, check);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRequest(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteStartObject("request");
        json.WriteNumber("max_cost", scenario.Limits.MaxCost);
        json.WriteNumber("max_time", scenario.Limits.MaxTime);
        json.WriteNumber("min_accuracy", scenario.Limits.MinAccuracy);
        json.WriteNumber("k_max", scenario.KMax);
        json.WriteNumberOrNull("k_step", scenario.KStep);
        json.WriteNumberOrNull("parallel", scenario.Parallel);
        json.WriteNumber("trials", scenario.Trials);
        json.WriteNumber("seed", scenario.Seed);
        json.WriteString("knee", Words.Name(scenario.Knee));
        json.WriteNumberOrNull("confidence", scenario.Confidence);
        json.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("run");
        json.WriteString("device", report.Device.Name);
        json.WriteString("device_kind", DeviceKindName.Of(report.Device.Kind));
        json.WriteNumber("seconds", report.Elapsed.TotalSeconds);
        json.WriteEndObject();
    }

    private static void WriteModels(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartArray("models");
        foreach (var model in decision.Models)
        {
            JsonModel.Write(json, model, decision.Scenario.Knee);
            json.Flush();
        }

        json.WriteEndArray();
    }
}
