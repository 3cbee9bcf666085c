using SkiaSharp;

namespace InferenceMoo.Figures.Tests;

public sealed class SweepFiguresTests
{
    [Fact]
    public void Every_pair_of_axes_that_vary_has_a_map_and_every_axis_a_figure_of_lines()
    {
        var (sweep, rows) = SampleSweep.Overall(SampleSweep.Small with { KMax = [16, 64] });

        var names = FigureSet.Draw(sweep, rows).Select(figure => figure.FileName);

        Assert.Equal(
            new[]
            {
                "sweep-knee-k-max-by-max-cost", "sweep-knee-k-max-by-max-time", "sweep-knee-max-cost-by-max-time", "sweep-k-max", "sweep-max-cost",
                "sweep-max-time",
            }.SelectMany(name => new[] { name + ".png", name + ".svg" }),
            names);
    }

    [Fact]
    public void Maps_are_named_after_their_pick()
    {
        var (sweep, rows) = SampleSweep.Overall(SampleSweep.Small);
        Assert.Equal("sweep-cube-max-cost-by-max-time.png", FigureSet.Draw(sweep, rows, PickMethod.Cube)[0].FileName);
    }

    [Fact]
    public void Models_that_are_kept_apart_have_figures_of_their_own()
    {
        var (sweep, rows) = SampleSweep.All["models apart"]();

        var names = FigureSet.Draw(sweep, rows).Select(figure => figure.FileName).ToArray();

        Assert.Equal(2 * 3 * 2, names.Distinct().Count());
        Assert.Contains("sweep-knee-max-cost-by-max-time-gpt5.png", names);
        Assert.Contains("sweep-max-time-gpt5-mini.svg", names);
    }

    [Fact]
    public void A_sweep_in_which_nothing_varies_has_no_figures()
    {
        var (sweep, rows) = SampleSweep.Overall(new Sweep { Models = [SampleModels.Gpt5] });
        Assert.Empty(FigureSet.Draw(sweep, rows));
    }

    [Fact]
    public void A_missing_combination_is_named_when_it_is_drawn()
    {
        var (sweep, rows) = SampleSweep.Overall(SampleSweep.Small);
        var figures = FigureSet.Draw(sweep, [.. rows.Where(row => row.Number != 7)]);
        Assert.Contains("combination 7", Assert.Throws<ArgumentException>(() => Rendered.Bytes(figures[0])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_rows_does_not_matter()
    {
        var (sweep, rows) = SampleSweep.Overall(SampleSweep.Small);
        var expected = FigureSet.Draw(sweep, rows).Select(Rendered.Bytes);
        Assert.Equal(expected, FigureSet.Draw(sweep, [.. rows.Reverse()]).Select(Rendered.Bytes));
    }

    [Fact]
    public void Every_png_is_a_picture_of_1200_by_800_pixels_with_something_on_it()
    {
        var (sweep, rows) = SampleSweep.Overall(SampleSweep.Small);
        foreach (var figure in FigureSet.Draw(sweep, rows).Where(figure => figure.FileName.EndsWith(".png", StringComparison.Ordinal)))
        {
            using var bitmap = SKBitmap.Decode(Rendered.Bytes(figure));
            Assert.Equal((1200, 800), (bitmap.Width, bitmap.Height));
            Assert.InRange(bitmap.Pixels.Distinct().Count(), 50, int.MaxValue);
            Assert.InRange(bitmap.Pixels.Count(pixel => pixel != SKColors.White), 10_000, 900_000);
        }
    }

    [Fact]
    public void Figures_written_at_the_same_time_have_the_same_bytes_as_figures_written_one_by_one()
    {
        var (sweep, rows) = SampleSweep.All["nine models"]();
        var figures = FigureSet.Draw(sweep, rows).Take(4).Concat(FigureSet.Draw(sweep, rows).TakeLast(4)).ToArray();
        var expected = figures.Select(Rendered.Bytes).ToArray();
        Assert.Equal(expected, figures.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Rendered.Bytes));
    }

    [Fact]
    public void A_thousand_values_of_an_axis_make_a_small_svg()
    {
        var (sweep, rows) = SampleSweep.Overall(
            SampleSweep.Small with { KMax = [16], MaxCost = SampleSweep.Geometric(0.01, 1, 200), MaxTime = SampleSweep.Geometric(1, 100, 101) });
        foreach (var figure in FigureSet.Draw(sweep, rows).Where(figure => figure.FileName.EndsWith(".svg", StringComparison.Ordinal)))
            Assert.InRange(Rendered.Bytes(figure).Length, 1, 300_000);
    }
}
