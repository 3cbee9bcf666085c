using System.Text;

namespace InferenceMoo.Figures;

/// <summary>A name that figures cannot show as it is.</summary>
/// <param name="Name">The name.</param>
/// <param name="Shown">What figures show instead.</param>
public sealed record ReplacedName(string Name, string Shown);

/// <summary>
/// Names as a figure can show them: on one line, and where they are too wide with their two ends kept. A model whose name neither the
/// shipped font nor one of the system can draw goes by its key, and where that cannot be drawn either by its number, as in <c>model 3</c>; a
/// point by its row.
/// </summary>
public static class DisplayName
{
    private const char Ellipsis = '\u2026';

    // No title or legend has room for more; a catalogue may hold a name of any length.
    private const int LongestCandidate = 120;
    private const float WidestInTitle = 500;
    private const float WidestInLegend = 260;

    /// <summary>The names of <paramref name="models"/> that figures show otherwise.</summary>
    public static IReadOnlyList<ReplacedName> Replaced(IReadOnlyList<Model> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        return [.. models.Where(model => !TextFace.CanDraw(model.Name)).Select(model => new ReplacedName(model.Name, Of(model, models)))];
    }

    /// <summary>The labels of the points that figures of <paramref name="decision"/> name, as far as they show them otherwise.</summary>
    public static IReadOnlyList<ReplacedName> Replaced(MeasuredDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Points is not { Count: > 0, Labels: { } labels } points)
            return [];
        var rows = PickMark.Of(decision).Select(mark => mark.Pick);
        return [.. rows.Where(row => !TextFace.CanDraw(labels[row])).Select(row => new ReplacedName(labels[row], Of(points, row)))];
    }

    /// <summary>The name for a figure's title of one of <paramref name="models"/>.</summary>
    internal static string InTitle(Model model, IReadOnlyList<Model> models) =>
        Fit(Of(model, models), text => TextFace.Width(text, Canvas.TitleSize, isBold: true), WidestInTitle);

    /// <summary>The name for a legend of one of <paramref name="models"/>.</summary>
    internal static string InLegend(Model model, IReadOnlyList<Model> models) => FitLegend(Of(model, models));

    /// <summary>The name for a legend of the point at <paramref name="row"/>, from 0, with its k where that is known.</summary>
    internal static string InLegend(MeasuredPoints points, int row) =>
        FitLegend(points.K is { } k ? $"{Of(points, row)}, k = {k[row]}" : Of(points, row));

    private static string Of(Model model, IReadOnlyList<Model> models) =>
        TextFace.CanDraw(model.Name) ? OneLine(model.Name)
        : TextFace.CanDraw(model.Key) ? OneLine(model.Key)
        : $"model {models.Index().First(entry => entry.Item.Key == model.Key).Index + 1}";

    private static string Of(MeasuredPoints points, int row) =>
        points.Labels is { } labels && TextFace.CanDraw(labels[row]) ? OneLine(labels[row]) : $"row {row + 1}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string FitLegend(string text) => Fit(text, shown => TextFace.Width(shown, Canvas.SmallSize), WidestInLegend);

    private static string Fit(string text, Func<string, float> width, float widest)
    {
        if (width(text) <= widest)
            return text;
        Rune[] runes = [.. text.EnumerateRunes()];
        var length = Math.Min(runes.Length, LongestCandidate);
        while (length > 0 && width(Shorten(runes, length)) > widest)
            length--;
        return Shorten(runes, length);
    }

    private static string Shorten(Rune[] runes, int length)
    {
        var tail = length / 3;
        return string.Concat(runes.Take(length - tail)).TrimEnd() + Ellipsis + string.Concat(runes.TakeLast(tail)).TrimStart();
    }
}
