using System.Xml.Linq;

namespace InferenceMoo.Figures.Tests;

/// <summary>Figures written to memory.</summary>
internal static class Rendered
{
    public static byte[] Bytes(Figure figure)
    {
        using var stream = new MemoryStream();
        figure.Write(stream);
        return stream.ToArray();
    }

    public static XDocument Svg(Figure figure)
    {
        using var stream = new MemoryStream(Bytes(figure));
        return XDocument.Load(stream);
    }

    public static string Text(Decision decision, string fileName) =>
        string.Join('\n', SvgText.In(Svg(Named(decision, fileName))).Select(text => text.Text));

    public static Figure Named(Decision decision, string fileName) =>
        FigureSet.Draw(decision).Single(figure => figure.FileName == fileName);
}
