using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>
/// The texts of an SVG picture as outlines, so that it looks the same whatever fonts a reader has. Each letter is outlined once and used
/// wherever it stands; each text is a group that carries what it says as <c>aria-label</c>, for those who search or listen.
/// </summary>
internal sealed partial class OutlinedText
{
    // Outlines are in whole thousandths of the font size, which is finer than any screen.
    private const int Em = 1000;

    private readonly string prefix;
    private readonly Dictionary<(string Family, bool IsBold, int CodePoint), int> letters = [];
    private readonly StringBuilder definitions = new();

    private OutlinedText(string prefix) => this.prefix = prefix;

    /// <summary>
    /// The picture <paramref name="svg"/>, as Skia writes it, with its texts outlined; their identifiers begin with
    /// <paramref name="prefix"/>, which keeps pictures on one page apart.
    /// </summary>
    public static string In(string svg, string prefix)
    {
        var texts = new OutlinedText(prefix);
        var outlined = Text().Replace(svg, texts.Outline);
        var start = outlined.IndexOf('>', outlined.IndexOf("<svg", StringComparison.Ordinal)) + 1;
        return texts.definitions.Length == 0 ? outlined : outlined.Insert(start, $"\n<defs>\n{texts.definitions}</defs>");
    }

    // <text fill=".." transform=".." font-size=".." font-family=".." x="one a letter, " y="one, ">letters</text>, the letters on a line of their own.
    private string Outline(Match text)
    {
        var attributes = Attribute().Matches(text.Groups["attributes"].Value).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
        var said = text.Groups["said"].Value.Trim();
        var (isBold, family) = (IsBold(attributes.GetValueOrDefault("font-weight")), attributes["font-family"].Split(',')[0]);
        var scale = double.Parse(attributes["font-size"], CultureInfo.InvariantCulture) / Em;
        var group = new StringBuilder("<g role=\"img\" aria-label=\"").Append(said).Append('"');
        foreach (var (name, value) in attributes.Where(attribute => attribute.Key.StartsWith("fill", StringComparison.Ordinal)))
            group.Append(CultureInfo.InvariantCulture, $" {name}=\"{value}\"");
        var (xs, y) = (Numbers(attributes["x"]), Numbers(attributes["y"])[0]);
        group.Append(CultureInfo.InvariantCulture, $" transform=\"{attributes.GetValueOrDefault("transform")} translate({xs[0]:0.##} {y:0.##}) scale({scale:0.#####})\">");
        foreach (var (rune, x) in WebUtility.HtmlDecode(said).EnumerateRunes().Zip(xs).Where(letter => !Rune.IsWhiteSpace(letter.First)))
            group.Append(CultureInfo.InvariantCulture, $"<use xlink:href=\"#{prefix}-{Letter(family, isBold, rune.Value)}\" x=\"{(x - xs[0]) / scale:0}\"/>");
        return group.Append("</g>").ToString();
    }

    private string Letter(string family, bool isBold, int codePoint)
    {
        if (!letters.TryGetValue((family, isBold, codePoint), out var number))
        {
            letters.Add((family, isBold, codePoint), number = letters.Count);
            definitions.Append(CultureInfo.InvariantCulture, $"<path id=\"{prefix}-{number}\" d=\"{OutlineOf(TextFace.Named(family, isBold), codePoint)}\"/>\n");
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static string OutlineOf(SKTypeface face, int codePoint)
    {
        using var font = new SKFont(face, Em) { Hinting = SKFontHinting.None };
        using var outline = font.GetGlyphPath(font.GetGlyph(codePoint));
        return Fraction().Replace(outline.ToSvgPathData(), number =>
            Math.Round(double.Parse(number.ValueSpan, CultureInfo.InvariantCulture)).ToString("0", CultureInfo.InvariantCulture));
    }

    // None for the usual weight, or where a font calls itself that by a number; the names of a font in other languages follow its first.
    private static bool IsBold(string? weight) =>
        weight == "bold" || (int.TryParse(weight, CultureInfo.InvariantCulture, out var number) && number >= (int)SKFontStyleWeight.SemiBold);

    private static double[] Numbers(string list) =>
        [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    [GeneratedRegex("<text (?<attributes>[^>]*)>(?<said>[^<]*)</text>")]
    private static partial Regex Text();

    [GeneratedRegex("(?<name>[a-z-]+)=\"(?<value>[^\"]*)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"-?\d+\.\d+")]
    private static partial Regex Fraction();
}
