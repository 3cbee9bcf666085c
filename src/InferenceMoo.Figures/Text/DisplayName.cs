using System.Text;

namespace InferenceMoo.Figures;

/// <summary>
/// A model's name as a figure can show it: the name, or the key where the shipped font cannot draw the name, on one line. Where
/// the font can draw neither, what it cannot draw of the name becomes '?'. A name that is too wide keeps its two ends.
/// </summary>
internal static class DisplayName
{
    private const char Ellipsis = '\u2026';

    // No title or legend has room for more; a catalogue may hold a name of any length.
    private const int LongestCandidate = 120;
    private const float WidestInTitle = 500;
    private const float WidestInLegend = 260;
    private static readonly Rune Replacement = new('?');

    /// <summary>The name for a figure's title.</summary>
    public static string InTitle(Model model) => Fit(Drawable(model), text => ShippedFont.Width(text, Canvas.TitleSize, isBold: true), WidestInTitle);

    /// <summary>The name for a legend.</summary>
    public static string InLegend(Model model) => Fit(Drawable(model), text => ShippedFont.Width(text, Canvas.SmallSize), WidestInLegend);

    /// <summary>Any text for a figure's legend.</summary>
    public static string InLegend(string text) => Fit(Drawable(text), shown => ShippedFont.Width(shown, Canvas.SmallSize), WidestInLegend);

    private static string Drawable(Model model) => Drawable(!CanDraw(model.Name) && CanDraw(model.Key) ? model.Key : model.Name);

    private static string Drawable(string text)
    {
        var words = string.Concat(text.EnumerateRunes().Select(Drawable)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    private static bool CanDraw(string text) => text.Length > 0 && text.EnumerateRunes().All(ShippedFont.CanDraw);

    private static Rune Drawable(Rune rune) => Rune.IsWhiteSpace(rune) ? new Rune(' ') : ShippedFont.CanDraw(rune) ? rune : Replacement;

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
