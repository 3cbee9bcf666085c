using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace InferenceMoo.Figures.Tests;

/// <summary>A text of an SVG picture with the four corners of the box around its letters.</summary>
internal sealed record SvgText(string Text, float FontSize, IReadOnlyList<(double X, double Y)> Corners)
{
    public static IReadOnlyList<SvgText> In(XDocument svg) =>
        [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(Parse)];

    /// <summary>Whether the boxes overlap: no side of either box separates them.</summary>
    public bool Overlaps(SvgText other) => !HasSeparatingSide(Corners, other.Corners) && !HasSeparatingSide(other.Corners, Corners);

    public bool LiesWithin(double width, double height) =>
        Corners.All(corner => corner.X >= 0 && corner.X <= width && corner.Y >= 0 && corner.Y <= height);

    private static SvgText Parse(XElement element)
    {
        var size = float.Parse(element.Attribute("font-size")!.Value, CultureInfo.InvariantCulture);
        var text = element.Value.Trim();
        var (left, baseline) = (Numbers(element, "x")[0], Numbers(element, "y")[0]);
        var right = left + ShippedFont.Width(text, size, isBold: element.Attribute("font-weight") is not null);
        var matrix = Matrix(element);
        var (top, bottom) = (baseline - 0.72 * size, baseline + 0.2 * size);
        return new(text, size, [.. new[] { (left, top), (right, top), (right, bottom), (left, bottom) }.Select(matrix)]);
    }

    private static Func<(double X, double Y), (double X, double Y)> Matrix(XElement element)
    {
        var m = Numbers(element, "transform");
        return m.Length == 2 ? p => (p.X + m[0], p.Y + m[1]) : p => (m[0] * p.X + m[2] * p.Y + m[4], m[1] * p.X + m[3] * p.Y + m[5]);
    }

    private static double[] Numbers(XElement element, string attribute) =>
        [.. Regex.Matches(element.Attribute(attribute)!.Value, @"-?\d+(\.\d+)?(e-?\d+)?").Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];

    private static bool HasSeparatingSide(IReadOnlyList<(double X, double Y)> box, IReadOnlyList<(double X, double Y)> other)
    {
        for (var i = 0; i < 4; i++)
        {
            var (from, to) = (box[i], box[(i + 1) % 4]);
            if (other.All(p => (to.X - from.X) * (p.Y - from.Y) - (to.Y - from.Y) * (p.X - from.X) <= 0))
                return true;
        }
        return false;
    }
}
