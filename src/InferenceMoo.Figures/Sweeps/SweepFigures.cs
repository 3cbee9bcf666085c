using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>Draws the figures of a sweep.</summary>
public static class SweepFigures
{
    /// <summary>
    /// The figures of <paramref name="sweep"/>, each as PNG and as SVG: for every two axes with more than one value a heat map of
    /// <paramref name="pick"/> such as <c>sweep-knee-max-cost-by-max-time</c>, and for every one a figure of all picks such as
    /// <c>sweep-max-cost</c>; the other axes are held at their middle value. Rows of single models make these figures per model,
    /// followed by its key. No figures where no axis varies. Nothing is drawn before a figure is written.
    /// </summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="rows">Its rows, one per combination or one per combination and model, in any order.</param>
    /// <param name="pick">The method whose picks the heat maps show; null for the knee.</param>
    /// <exception cref="ArgumentException">A combination has no row; thrown when a figure that shows it is written.</exception>
    public static IReadOnlyList<Figure> Draw(Sweep sweep, IReadOnlyList<SweepRow> rows, PickMethod? pick = null)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(rows);
        var slices = rows.GroupBy(row => row.Model).Select(group => new SweepSlice(sweep, group)).ToArray();
        var suffixes = slices.Length > 1 ? FileNames.Suffixes([.. slices.Select(slice => slice.Subject!.Key)]) : slices.Select(_ => "");
        return [.. slices.Zip(suffixes, (slice, suffix) => OfSlice(slice, pick ?? PickMethod.Knee, suffix)).SelectMany(figures => figures)];
    }

    private static IEnumerable<Figure> OfSlice(SweepSlice slice, PickMethod method, string suffix)
    {
        var axes = slice.Varied;
        var maps = axes.SelectMany((x, i) => axes.Skip(i + 1).SelectMany(y => FigureSet.BothFormats(
            $"sweep-{method.Name}-{AxisWords.InFileName(x)}-by-{AxisWords.InFileName(y)}{suffix}",
            () => MapFigure.Draw(slice, x, y, method))));
        var lines = axes.SelectMany(axis => BothFormats(
            $"sweep-{AxisWords.InFileName(axis)}{suffix}", () => LinesFigure.Draw(slice, axis)));
        return maps.Concat(lines);
    }

    private static IEnumerable<Figure> BothFormats(string name, Func<PanelSheet> draw)
    {
        void DrawOn(SKCanvas canvas)
        {
            using var sheet = draw();
            sheet.DrawOn(canvas);
        }

        return [new(name + ".png", stream => PngWriter.Write(DrawOn, stream)), new(name + ".svg", stream => SvgWriter.Write(DrawOn, stream))];
    }
}
