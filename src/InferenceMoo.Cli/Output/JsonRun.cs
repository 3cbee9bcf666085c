using System.Text.Json;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Writes what the files of every command that simulates have in common.</summary>
internal static class JsonRun
{
    /// <summary>Writes the members of a <c>request</c> that set the scenario, for which <paramref name="trials"/> were asked.</summary>
    public static void WriteScenario(Utf8JsonWriter json, Scenario scenario, long trials)
    {
        json.WriteNumber("max_cost", scenario.Limits.MaxCost);
        json.WriteNumber("max_time", scenario.Limits.MaxTime);
        json.WriteNumber("min_accuracy", scenario.Limits.MinAccuracy);
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
