using InferenceMoo.Figures;

namespace InferenceMoo.Cli;

/// <summary>What a person hears of names that figures show otherwise.</summary>
internal static class FigureNames
{
    private const int MostNamed = 5;

    /// <summary>A line that tells the first of <paramref name="names"/>, at least one, and what stands for each.</summary>
    public static string Notice(IReadOnlyList<ReplacedName> names)
    {
        var parts = names.Take(MostNamed).Select(name => $"{Printable.Quote(name.Name)} (shown as {Printable.Quote(name.Shown)})").ToList();
        if (names.Count > MostNamed)
            parts.Add($"{names.Count - MostNamed} more");
        var all = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
        return $"the figures' font has no characters for {all}";
    }
}
