using System.Globalization;
using System.Text;
using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>The font of figures, embedded in this assembly so that no font has to be installed.</summary>
internal static class ShippedFont
{
    /// <summary>Family name of the font; asking for it makes the font known to ScottPlot.</summary>
    public static string FamilyName { get; } = "Liberation Sans";

    /// <summary>The regular face.</summary>
    public static SKTypeface Regular { get; } = Load("LiberationSans-Regular.ttf");

    /// <summary>The bold face.</summary>
    public static SKTypeface Bold { get; } = Load("LiberationSans-Bold.ttf");

    static ShippedFont()
    {
        // First in the list, because ScottPlot's own resolver answers every name with some system font.
        ScottPlot.Fonts.FontResolvers.Insert(0, new Resolver());
        // A plot also measures texts that it does not show; no system font is to have a say in that.
        ScottPlot.Fonts.Default = FamilyName;
    }

    /// <summary>Whether the font has a glyph for <paramref name="rune"/>, which is seen and does not change the reading order.</summary>
    public static bool CanDraw(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        && !IsRightToLeft(rune.Value)
        && Regular.ContainsGlyph(rune.Value);

    /// <summary>Width of <paramref name="text"/> in pixels at a font size of <paramref name="size"/> pixels.</summary>
    public static float Width(string text, float size, bool isBold = false)
    {
        using var font = new SKFont(isBold ? Bold : Regular, size);
        return font.MeasureText(text);
    }

    // Without text shaping these scripts (Hebrew to Arabic, and their presentation forms) come out reversed.
    private static bool IsRightToLeft(int codePoint) =>
        codePoint is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);

    private static SKTypeface Load(string resource)
    {
        using var stream = typeof(ShippedFont).Assembly.GetManifestResourceStream(resource);
        return SKTypeface.FromStream(stream);
    }

    // Answers ScottPlot's requests for the shipped family and for faces that were found for a text; leaves every other to the next resolver.
    private sealed class Resolver : IFontResolver
    {
        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            CreateTypeface(fontName, weight >= FontWeight.SemiBold, slant == FontSlant.Italic);

        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
            fontName != FamilyName ? TextFace.Matched(fontName, bold) : bold ? Bold : Regular;
    }
}
