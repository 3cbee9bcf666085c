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
        Write(console, model.Model, $"  P = {model.Trajectory.Parallel}, {model.FeasibleCount} of {candidates} k feasible");
    }

    /// <summary>Writes key, name and <paramref name="facts"/>; the name is cut where the line is full.</summary>
    public static void Write(IAnsiConsole console, Model model, string facts)
    {
        console.Write(model.Key, new Style(decoration: Decoration.Bold));
        console.WriteLine(Name(model.Name, Terminal.DefaultWidth - model.Key.Length - facts.Length) + facts);
    }

    private static string Name(string name, int room) =>
        room < ShortestName && CutTexts.WidthOf(name) + 2 > room ? "" : "  " + CutTexts.Beginning(name, room - 2);
}
