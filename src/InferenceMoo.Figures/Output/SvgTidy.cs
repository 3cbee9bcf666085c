using System.Globalization;
using System.Text.RegularExpressions;

namespace InferenceMoo.Figures;

/// <summary>Mends what Skia writes into an SVG.</summary>
internal static partial class SvgTidy
{
    private static readonly string SkiaFamily = $"font-family=\"{ShippedFont.FamilyName}\"";

    // Arial and Helvetica have the same widths, so that text fits where a reader lacks the shipped font.
    private static readonly string Families = $"font-family=\"{ShippedFont.FamilyName}, Arial, Helvetica, sans-serif\"";

    /// <summary>
    /// Numbers the clip paths of <paramref name="xml"/> from 0, because Skia counts them over the whole process and the same figure
    /// would differ from run to run, and names fonts for readers without the shipped one.
    /// </summary>
    public static string Mend(string xml)
    {
        var numbers = new Dictionary<string, int>();
        var numbered = ClipPath().Replace(xml, match =>
        {
            numbers.TryAdd(match.Value, numbers.Count);
            return numbers[match.Value].ToString(CultureInfo.InvariantCulture);
        });
        return numbered.Replace(SkiaFamily, Families, StringComparison.Ordinal);
    }

    [GeneratedRegex("""(?<=<clipPath id="cl_|clip-path="url\(#cl_)[0-9a-f]+""")]
    private static partial Regex ClipPath();
}
