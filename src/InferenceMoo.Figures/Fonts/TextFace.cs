using System.Text;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>
/// The face that a text is drawn in, one for all its letters: the shipped font, or for a script that it lacks a font of the system. Letters
/// are set one after the other from left to right, so that scripts which are written otherwise, or whose letters join, have no face.
/// </summary>
internal static class TextFace
{
    // Names stand in sentences: a font of the system that lacks these is of no use.
    private const string Needed = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2026";

    private static readonly Lock Guard = new();

    // They are drawn with for as long as the process lives, and so never given back.
    private static readonly Dictionary<bool, SKTypeface[]> Faces = [];
    private static readonly Dictionary<(int CodePoint, bool IsBold), SKTypeface?> Matches = [];

    // By the name that a plot asks for; SkiaSharp leaves a string to its finalizer whenever it is asked for the name of a face.
    private static readonly Dictionary<(string Family, bool IsBold), SKTypeface> Families = [];

    /// <summary>Whether there is a face for all of <paramref name="text"/>, and anything to be seen in it.</summary>
    public static bool CanDraw(string text) => !string.IsNullOrWhiteSpace(text) && Of(text, isBold: false) is not null && Of(text, isBold: true) is not null;

    /// <summary>The name under which a plot finds the face of <paramref name="text"/>; the shipped one where there is none.</summary>
    public static string FamilyOf(string text, bool isBold)
    {
        var face = Of(text, isBold);
        lock (Guard)
            return Families.FirstOrDefault(family => family.Key.IsBold == isBold && family.Value == face).Key.Family ?? ShippedFont.FamilyName;
    }

    /// <summary>The face that goes by <paramref name="family"/>; the shipped one where none does.</summary>
    public static SKTypeface Named(string family, bool isBold) => Matched(family, isBold) ?? (isBold ? ShippedFont.Bold : ShippedFont.Regular);

    /// <summary>The face of the system that was found for some text and goes by <paramref name="family"/>; null where none does.</summary>
    public static SKTypeface? Matched(string family, bool isBold)
    {
        lock (Guard)
            return Families.GetValueOrDefault((family, isBold));
    }

    /// <summary>Width of <paramref name="text"/> in pixels at a font size of <paramref name="size"/> pixels.</summary>
    public static float Width(string text, float size, bool isBold = false)
    {
        using var font = new SKFont(Named(FamilyOf(text, isBold), isBold), size);
        return font.MeasureText(text);
    }

    private static SKTypeface? Of(string text, bool isBold)
    {
        Rune[] lacking = [.. text.EnumerateRunes().Where(rune => !IsShipped(rune))];
        if (lacking.Length == 0)
            return isBold ? ShippedFont.Bold : ShippedFont.Regular;
        if (!lacking.All(IsSimple))
            return null;
        var face = Match(lacking[0], isBold);
        return face is not null && text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune) || HasOutline(face, rune)) ? face : null;
    }

    // Half a surrogate pair comes as the replacement character, and no SVG may hold it.
    private static bool IsShipped(Rune rune) => Rune.IsWhiteSpace(rune) || (rune != Rune.ReplacementChar && ShippedFont.CanDraw(rune));

    // Letters, syllables and ideographs that stand by themselves. Between 0x0590 and 0x1CFF only Georgian, Hangul, Ethiopic and Cherokee do.
    private static bool IsSimple(Rune rune) =>
        (Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune))
        && rune.Value is < 0x0590 or (>= 0x10A0 and <= 0x13FF) or (>= 0x1C90 and <= 0x1CBF) or (>= 0x1D00 and < 0xA880) or (>= 0xA960 and <= 0xA97F)
            or (>= 0xAC00 and < 0xFB1D) or (>= 0xFE30 and < 0xFE70) or (>= 0xFF00 and < 0xFFF0) or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and < 0x323B0);

    private static SKTypeface? Match(Rune rune, bool isBold)
    {
        lock (Guard)
        {
            if (Matches.TryGetValue((rune.Value, isBold), out var known))
                return known;
            var face = Candidates(rune, isBold).FirstOrDefault(candidate => candidate.ContainsGlyph(rune.Value) && Serves(candidate));
            if (face is not null)
                face = Remember(face, isBold);
            Matches.Add((rune.Value, isBold), face);
            return face;
        }
    }

    // The system may give one face as several objects: the first is kept.
    private static SKTypeface Remember(SKTypeface face, bool isBold)
    {
        Families.TryAdd((face.FamilyName, isBold), face);
        return Families[(face.FamilyName, isBold)];
    }

    private static bool Serves(SKTypeface face) => Needed.All(letter => face.ContainsGlyph(letter));

    // The face that the system thinks best; where Skia reads folders of fonts itself, as on Linux, it has no such thought, and all faces are asked in
    // the order of their names, so that every run finds the same.
    private static IEnumerable<SKTypeface> Candidates(Rune rune, bool isBold)
    {
        var style = isBold ? SKFontStyle.Bold : SKFontStyle.Normal;
        if (SKFontManager.Default.MatchCharacter(null, style, null, rune.Value) is { } best)
            yield return best;
        if (!Faces.TryGetValue(isBold, out var faces))
        {
            var families = SKFontManager.Default.GetFontFamilies().Order(StringComparer.Ordinal);
            Faces.Add(isBold, faces = [.. families.Select(family => SKFontManager.Default.MatchFamily(family, style)).OfType<SKTypeface>()]);
        }

        foreach (var face in faces)
            yield return face;
    }

    // A font of pictures has glyphs and nothing to draw in one colour.
    private static bool HasOutline(SKTypeface face, Rune rune)
    {
        using var font = new SKFont(face);
        using var outline = font.GetGlyphPath(font.GetGlyph(rune.Value));
        return face.ContainsGlyph(rune.Value) && outline is { IsEmpty: false };
    }
}
