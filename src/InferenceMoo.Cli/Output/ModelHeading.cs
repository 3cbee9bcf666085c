using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>The line above a model's picks.</summary>
internal static class ModelHeading
{
    // A name of which less is left says nothing.
    private const int ShortestName = 5;

    /// <summary>Writes key, name, parallelism and the number of feasible candidates; the name is cut where the line is full.</summary>
    public static void Write(IAnsiConsole console, ModelDecision model)
    {
        var candidates = model.Points.Count(point => point.Candidate);
        var facts = $"  P = {model.Trajectory.Parallel}, {model.FeasibleCount} of {candidates} k feasible";
        var key = model.Model.Key;
        console.Write(key, new Style(decoration: Decoration.Bold));
        console.WriteLine(Name(model.Model.Name, Terminal.DefaultWidth - key.Length - facts.Length) + facts);
    }

    private static string Name(string name, int room) => (name.Length + 2) switch
    {
        var width when width <= room => "  " + name,
        _ when room < ShortestName => "",
        _ => string.Concat("  ", name.AsSpan(0, room - 3), "\u2026"),
    };
}
