using System.Text.Json;
using InferenceMoo.Engine;

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

/// <summary>Writes what the files of every command that simulates have in common.</summary>
internal static class JsonRun
{
    /// <summary>Writes the members of a <c>request</c> that set the scenario, for which <paramref name="trials"/> were asked.</summary>
    public static void WriteScenario(Utf8JsonWriter json, Scenario scenario, long trials)
    {
        foreach (var objective in Objective.All)
            json.WriteNumber(objective.Limit.Key, scenario.Limits[objective]);
        json.WriteNumber("k_max", scenario.KMax);
        json.WriteNumberOrNull("k_step", scenario.KStep);
        json.WriteNumberOrNull("parallel", scenario.Parallel);
        json.WriteNumber("trials", trials);
        json.WriteNumber("seed", scenario.Seed);
    }

    /// <summary>Writes the member <c>run</c>, of so many <paramref name="trials"/> per model.</summary>
    public static void Write(Utf8JsonWriter json, DeviceDescription device, TimeSpan elapsed, long trials)
    {
        json.WriteStartObject("run");
        json.WriteString("device", device.Name);
        json.WriteString("device_kind", DeviceKindName.Of(device.Kind));
        json.WriteNumber("seconds", elapsed.TotalSeconds);
        json.WriteNumber("trials", trials);
        json.WriteEndObject();
    }
}

/// <summary>Writes the check of result.json.</summary>
internal static class JsonCheck
{
    /// <summary>Writes the member <c>check</c>; an infinite deviation is the largest number.</summary>
    public static void Write(Utf8JsonWriter json, Check check)
    {
        json.WriteStartObject("check");
        json.WriteNumber("threshold", Check.Threshold);
        json.WriteBoolean("passed", check.Passed);
        json.WriteStartArray("models");
        foreach (var model in check.Models)
            WriteModel(json, model);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteModel(Utf8JsonWriter json, ModelCheck model)
    {
        json.WriteStartObject();
        json.WriteString("key", model.Key);
        json.WriteNumber("largest_deviation", FiniteNumber.Of(model.LargestDeviation));
        json.WriteNumber("k", model.K);
        json.WriteString("statistic", model.Statistic);
        json.WriteNumber("comparisons", model.Comparisons);
        json.WriteBoolean("passed", model.Passed);
        json.WriteEndObject();
    }
}
