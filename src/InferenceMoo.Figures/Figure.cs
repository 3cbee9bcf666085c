using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>One picture, drawn when it is written.</summary>
/// <param name="FileName">File name with its extension, <c>.png</c> or <c>.svg</c>, safe on every file system.</param>
/// <param name="Write">Draws the picture to a stream; may run on any thread, at the same time as that of any other figure, and leaves the stream open.</param>
public sealed partial record Figure(string FileName, Action<Stream> Write)
{
    /// <summary>What kind of figure it is: its name without its subject, such as <c>feasible-space</c>.</summary>
    public string Kind { get; init; } = Path.GetFileNameWithoutExtension(FileName);

    /// <summary>The key of the model that it is about; null where it is about all that was asked.</summary>
    public string? Model { get; init; }

    /// <summary>Width of every figure: pixels of a PNG, user units of an SVG.</summary>
    internal const int Width = 1200;

    /// <summary>Height of every figure.</summary>
    internal const int Height = 800;

    /// <summary>A plot as PNG and as SVG; each draws a plot of its own and disposes it.</summary>
    internal static Figure[] InBothFormats(string name, Func<Plot> draw) =>
        [new(name + ".png", stream => WritePng(draw(), stream)), new(name + ".svg", stream => WriteSvg(draw(), name, stream))];

    /// <summary>What <paramref name="draw"/> draws on a canvas, as PNG and as SVG.</summary>
    internal static Figure[] InBothFormats(string name, Action<SKCanvas> draw) =>
        [new(name + ".png", stream => WritePng(draw, stream)), new(name + ".svg", stream => WriteSvg(draw, name, stream))];

    /// <summary>Draws <paramref name="plot"/> at its place on a canvas that others are drawn on too.</summary>
    internal static void DrawOver(SKCanvas canvas, Plot plot, PixelRect place)
    {
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        SettleLayout(plot, place);
        plot.Render(canvas, place);
    }

    private static void WritePng(Plot plot, Stream stream)
    {
        using (plot)
            stream.Write(plot.GetImageBytes(Width, Height, ImageFormat.Png));
    }

    private static void WritePng(Action<SKCanvas> draw, Stream stream)
    {
        using var bitmap = new SKBitmap(Width, Height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            draw(canvas);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        data.SaveTo(stream);
    }

    private static void WriteSvg(Plot plot, string name, Stream stream)
    {
        using (plot)
        {
            SettleLayout(plot, new PixelRect(0, Width, Height, 0));
            WriteSvg(canvas => plot.Render(canvas, Width, Height), name, stream);
        }
    }

    private static void WriteSvg(Action<SKCanvas> draw, string name, Stream stream)
    {
        using var raw = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, Width, Height), raw))
            draw(canvas);
        var xml = Encoding.UTF8.GetString(raw.GetBuffer(), 0, (int)raw.Length);
        stream.Write(Encoding.UTF8.GetBytes(Mended(xml, name)));
    }

    // A plot draws itself twice on the first canvas that it meets, and an SVG would keep both drawings.
    private static void SettleLayout(Plot plot, PixelRect place)
    {
        using var nowhere = new SKNoDrawCanvas(Width, Height);
        plot.Render(nowhere, place);
    }

    // Skia counts clip paths over the whole process, and the same figure would differ from run to run: they are numbered from 0, and like
    // images named after the figure, so that several fit on one page.
    private static string Mended(string xml, string name)
    {
        var numbers = new Dictionary<string, int>();
        var numbered = Identifier().Replace(xml, match =>
        {
            numbers.TryAdd(match.Value, numbers.Count);
            return string.Create(CultureInfo.InvariantCulture, $"{name}-{match.Groups["kind"].Value}_{numbers[match.Value]}");
        });
        return OutlinedText.In(numbered, name);
    }

    [GeneratedRegex("""(?<=<clipPath id="|clip-path="url\(#|<image id="|xlink:href="#)(?<kind>cl|img)_[0-9a-f]+""")]
    private static partial Regex Identifier();
}
