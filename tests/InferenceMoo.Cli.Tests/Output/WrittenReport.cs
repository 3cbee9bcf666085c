using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

/// <summary>Reads result.json back.</summary>
internal static class WrittenReport
{
    /// <summary>The document that is written of <paramref name="report"/>.</summary>
    public static JsonElement Of(OptimizeAnswer report)
    {
        using var stream = new MemoryStream();
        OptimizeJson.Write(stream, report);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    /// <summary>The names of the members of <paramref name="element"/>, in order.</summary>
    public static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
