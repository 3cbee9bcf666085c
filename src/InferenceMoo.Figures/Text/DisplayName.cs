using System.Text;

namespace InferenceMoo.Figures;

/// <summary>A model's name as a figure can show it.</summary>
internal static class DisplayName
{
    private const char Ellipsis = '\u2026';
    private static readonly Rune Replacement = new('?');

    /// <summary>
    /// The model's name, or its key where the shipped font cannot draw the name, on one line of at most
    /// <paramref name="longest"/> characters: a longer name keeps its two ends. Where the font can draw neither, what it cannot
    /// draw of the name becomes '?'.
    /// </summary>
    public static string Of(Model model, int longest)
    {
        var text = !CanDraw(model.Name) && CanDraw(model.Key) ? model.Key : model.Name;
        return Shorten([.. text.EnumerateRunes().Select(Drawable)], longest);
    }

    private static bool CanDraw(string text) => text.Length > 0 && text.EnumerateRunes().All(ShippedFont.CanDraw);

    private static Rune Drawable(Rune rune) => Rune.IsWhiteSpace(rune) ? new Rune(' ') : ShippedFont.CanDraw(rune) ? rune : Replacement;

    private static string Shorten(IReadOnlyList<Rune> runes, int longest)
    {
        if (runes.Count <= longest)
            return string.Concat(runes);
        var tail = longest / 3;
        var head = longest - tail - 1;
        return string.Concat(runes.Take(head)) + Ellipsis + string.Concat(runes.TakeLast(tail));
    }
}
