using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace InferenceMoo.Figures.Tests;

/// <summary>A text of an SVG picture with the four corners of the box around its letters.</summary>
internal sealed record SvgText(string Text, float FontSize, IReadOnlyList<(double X, double Y)> Corners)
{
    public static IReadOnlyList<SvgText> In(XDocument svg) =>
        [.. svg.Descendants().Where(element => element.Attribute("aria-label") is not null).Select(Parse)];

    /// <summary>Whether the boxes overlap: no side of either box separates them.</summary>
    public bool Overlaps(SvgText other) => !HasSeparatingSide(Corners, other.Corners) && !HasSeparatingSide(other.Corners, Corners);

    public bool LiesWithin(double width, double height) =>
        Corners.All(corner => corner.X >= 0 && corner.X <= width && corner.Y >= 0 && corner.Y <= height);

    // The letters' places are in thousandths of the font size, to which the last part of the transform scales them.
    private static SvgText Parse(XElement group)
    {
        var text = group.Attribute("aria-label")!.Value;
        var parts = Regex.Matches(group.Attribute("transform")!.Value, @"(\w+)\(([^)]*)\)").Select(part => (part.Groups[1].Value, Numbers(part.Groups[2].Value))).ToArray();
        var size = (float)(parts[^1].Item2[0] * 1000);
        var lastLetter = group.Elements().Select(use => Numbers(use.Attribute("x")!.Value)[0]).DefaultIfEmpty(0).Max();
        var right = lastLetter + (1000 * TextFace.Width(text[^1..], size) / size);
        return new(text, size, [.. new[] { (0.0, -720.0), (right, -720), (right, 200), (0, 200) }.Select(corner => parts.Reverse().Aggregate(corner, Apply))]);
    }

    private static (double X, double Y) Apply((double X, double Y) p, (string Name, double[] M) part) => part.Name switch
    {
        "scale" => (p.X * part.M[0], p.Y * part.M[0]),
        "translate" => (p.X + part.M[0], p.Y + part.M.ElementAtOrDefault(1)),
        "matrix" => (part.M[0] * p.X + part.M[2] * p.Y + part.M[4], part.M[1] * p.X + part.M[3] * p.Y + part.M[5]),
        "rotate" => Turned(p, part.M[0] * Math.PI / 180),
        _ => throw new InvalidOperationException(part.Name),
    };

    private static (double X, double Y) Turned((double X, double Y) p, double angle) =>
        (p.X * Math.Cos(angle) - p.Y * Math.Sin(angle), p.X * Math.Sin(angle) + p.Y * Math.Cos(angle));

    private static double[] Numbers(string list) =>
        [.. Regex.Matches(list, @"-?\d+(\.\d+)?(e-?\d+)?").Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];

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
