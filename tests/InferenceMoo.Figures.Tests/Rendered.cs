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
        Named(FigureSet.Draw(decision), fileName);

    /// <summary>The figure of one model, or of all, by its kind and format.</summary>
    public static Figure Named(IEnumerable<Figure> figures, string fileName) =>
        figures.Single(figure => figure.Kind + Path.GetExtension(figure.FileName) == fileName);
}
