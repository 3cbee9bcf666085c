using System.Runtime.CompilerServices;
using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures.Tests;

/// <summary>
/// SkiaSharp lets a finalizer free an object while it is being drawn, which ends the process: nothing may be left to finalizers. These
/// tests watch those of the whole process, so nothing else runs beside them.
/// </summary>
[CollectionDefinition(nameof(FinalizerTests), DisableParallelization = true)]
[Collection(nameof(FinalizerTests))]
public sealed class FinalizerTests
{
    // ScottPlot asks once for the names of the system's fonts, before anything is drawn.
    private static readonly SKTypeface Started = ShippedFont.Regular;

    public static TheoryData<string> Cases => [.. FigureCases.All.Keys];

    public static TheoryData<string> Shapes => [.. Enum.GetNames<SymbolShape>()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Drawing_leaves_no_native_object_to_its_finalizer(string sample)
    {
        Assert.NotNull(Started);
        using var census = new FinalizerCensus();
        foreach (var figure in FigureCases.All[sample]())
            figure.Write(Stream.Null);
        Assert.Empty(census.Left().CountBy(type => type).Select(count => $"{count.Value} {count.Key}"));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_symbol_is_seen_and_leaves_nothing_to_a_finalizer(string shape)
    {
        var symbol = new Symbol(Enum.Parse<SymbolShape>(shape), Colors.Red, 10);
        using var census = new FinalizerCensus();
        Assert.True(PixelsOf(symbol.Style()) > PixelsOf(MarkerStyle.None));
        Assert.Empty(census.Left());
    }

    [Fact]
    public void The_census_counts_what_is_left_to_a_finalizer()
    {
        using var census = new FinalizerCensus();
        Leave();
        Assert.Equal(["SKPath"], census.Left());
    }

    private static int PixelsOf(MarkerStyle style)
    {
        using var bitmap = new SKBitmap(20, 20);
        using var canvas = new SKCanvas(bitmap);
        using var paint = Paint.NewDisposablePaint();
        style.Render(canvas, new Pixel(10, 10), paint);
        return bitmap.Pixels.Count(pixel => pixel.Alpha > 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Leave() => _ = new SKPath();
}
