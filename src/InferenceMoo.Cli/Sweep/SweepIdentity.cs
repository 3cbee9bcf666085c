using System.Text;
using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Tells sweeps apart whose rows must not come together in one folder.</summary>
internal static class SweepIdentity
{
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n" };

    /// <summary>All that decides what the rows hold, as JSON: the models' numbers, the axes, the trials, and the version of this program.</summary>
    public static string Of(Sweep sweep, bool group)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, Style))
        {
            json.WriteStartObject();
            json.WriteString("version", ProgramVersion.Text);
            json.WriteNumber("trials", sweep.Trials);
            json.WriteNumber("seed", sweep.Seed);
            json.WriteNumberOrNull("confidence", sweep.Confidence);
            json.WriteString("knee", Words.Name(sweep.Knee));
            json.WriteBoolean("group", group);
            SweepJsonRequest.WriteAxes(json, sweep);
            json.WriteStartArray("models");
            foreach (var model in sweep.Models)
                json.WriteStringValue(model.ToString());
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(content.ToArray());
    }

    /// <summary>The parts in which two identities differ, such as <c>max_cost, trials</c>; null where they differ in no part, as a damaged one may.</summary>
    public static string? Difference(string one, string other)
    {
        try
        {
            using var first = JsonDocument.Parse(one);
            using var second = JsonDocument.Parse(other);
            string[] differing = [.. second.RootElement.EnumerateObject()
                .Where(part => !first.RootElement.TryGetProperty(part.Name, out var value) || value.GetRawText() != part.Value.GetRawText())
                .Select(part => part.Name)];
            return differing.Length > 0 && differing.Length < second.RootElement.EnumerateObject().Count() ? string.Join(", ", differing) : null;
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
