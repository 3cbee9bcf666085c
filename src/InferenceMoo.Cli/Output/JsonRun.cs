using System.Text.Json;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Writes what the files of every command that simulates have in common.</summary>
internal static class JsonRun
{
    /// <summary>Writes the members of a <c>request</c> that set the scenario.</summary>
    public static void WriteScenario(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteNumber("max_cost", scenario.Limits.MaxCost);
        json.WriteNumber("max_time", scenario.Limits.MaxTime);
        json.WriteNumber("min_accuracy", scenario.Limits.MinAccuracy);
        json.WriteNumber("k_max", scenario.KMax);
        json.WriteNumberOrNull("k_step", scenario.KStep);
        json.WriteNumberOrNull("parallel", scenario.Parallel);
        json.WriteNumber("trials", scenario.Trials);
        json.WriteNumber("seed", scenario.Seed);
    }

    /// <summary>Writes the member <c>run</c>.</summary>
    public static void Write(Utf8JsonWriter json, DeviceDescription device, TimeSpan elapsed)
    {
        json.WriteStartObject("run");
        json.WriteString("device", device.Name);
        json.WriteString("device_kind", DeviceKindName.Of(device.Kind));
        json.WriteNumber("seconds", elapsed.TotalSeconds);
        json.WriteEndObject();
    }
}
