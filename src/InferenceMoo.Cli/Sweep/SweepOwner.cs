using System.Text;
using System.Text.Json;

namespace InferenceMoo.Cli;

/// <summary>Makes sure that a folder belongs to one sweep only.</summary>
internal static class SweepOwner
{
    private const string FileName = "sweep.json";

    /// <summary>Notes in <paramref name="folder"/> that <paramref name="target"/> belongs to the sweep of <paramref name="identity"/>.</summary>
    /// <exception cref="InputException">It belongs to another sweep, or nobody can tell to which.</exception>
    public static void Claim(string folder, string target, string identity)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            Write(path, identity);
        else if (File.ReadAllText(path) is var owner && owner != identity)
            throw new InputException([Refusal(folder, target, Found(owner, identity))]);
    }

    private static Fault Refusal(string folder, string target, string found) =>
        new("--output", $"{Printable.Quote(target)}, {found}", $"a folder of its own, or one without {Printable.Escape(folder)}");

    private static string Found(string owner, string identity) => SweepIdentity.Difference(owner, identity) is { } difference
        ? $"which holds another sweep (it differs in {difference})"
        : "of whose sweep the name is damaged";

    // A rename is all or nothing: a process that is killed leaves no half of an identity.
    private static void Write(string path, string identity)
    {
        var draft = path + ".tmp";
        File.WriteAllText(draft, identity);
        File.Move(draft, path, overwrite: true);
    }
}

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
            json.WriteString("version", Product.Version);
            json.WriteNumber("trials", sweep.Trials);
            json.WriteNumber("seed", sweep.Seed);
            if (sweep.Confidence is { } confidence)
                json.WriteNumber("confidence", confidence);
            else
                json.WriteNull("confidence");
            json.WriteString("knee", Words.Name(sweep.Knee));
            json.WriteBoolean("group", group);
            SweepJson.WriteAxes(json, sweep);
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
