using SkiaSharp;

namespace InferenceMoo.Figures.Tests;

public sealed class FigureSetTests
{
    private static readonly string[] Kinds = ["feasible-space", "curves", "models"];

    [Fact]
    public void One_model_has_three_figures_in_two_formats_under_the_names_that_they_have_among_many()
    {
        var figures = FigureSet.Draw(SampleDecision.Of(SampleModels.Gpt5));
        Assert.Equal(Kinds.SelectMany(kind => new[] { kind, kind }), figures.Select(figure => figure.Kind));
        Assert.Equal("feasible-space-gpt5.png", figures[0].FileName);
        Assert.Empty(figures.Select(figure => figure.FileName).Except(FigureSet.Draw(SampleDecision.Published()).Select(figure => figure.FileName)));
    }

    [Fact]
    public void The_kinds_that_can_be_asked_for_are_those_that_are_drawn()
    {
        var (sweep, rows) = SampleSweep.Overall(SampleSweep.Small);
        Assert.Equal(FigureSet.KindsOfDecision.Split(", ").Order(), Kinds.Order());
        Assert.Equal(FigureSet.KindsOfSweep.Split(", "), FigureSet.Draw(sweep, rows).Select(figure => figure.Kind).Distinct());
    }

    [Fact]
    public void Several_models_have_their_keys_in_the_file_names_and_share_one_models_figure()
    {
        var names = FigureSet.Draw(SampleDecision.Published()).Select(figure => figure.FileName).ToArray();
        Assert.Equal(2 * (9 * 2 + 1), names.Distinct().Count());
        Assert.Contains("feasible-space-gpt5.png", names);
        Assert.Contains("curves-qwen3-30b-a3b.svg", names);
        Assert.Contains("models.png", names);
    }

    [Fact]
    public void Every_png_is_a_picture_of_1200_by_800_pixels_with_something_on_it()
    {
        var pictures = FigureSet.Draw(SampleDecision.Of(SampleModels.Gpt5)).Where(figure => figure.FileName.EndsWith(".png", StringComparison.Ordinal));
        foreach (var bytes in pictures.Select(Rendered.Bytes))
        {
            Assert.Equal(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, bytes[..8]);
            using var bitmap = SKBitmap.Decode(bytes);
            Assert.Equal((1200, 800), (bitmap.Width, bitmap.Height));
            Assert.InRange(bitmap.Pixels.Distinct().Count(), 50, int.MaxValue);
            Assert.InRange(bitmap.Pixels.Count(pixel => pixel != SKColors.White), 10_000, 900_000);
        }
    }

    [Fact]
    public void Figures_written_at_the_same_time_have_the_same_bytes_as_figures_written_one_by_one()
    {
        var figures = FigureSet.Draw(SampleDecision.Of(new Scenario { Models = [.. SampleModels.Published.Take(3)] }));
        var expected = figures.Select(Rendered.Bytes).ToArray();
        var actual = figures.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Rendered.Bytes).ToArray();
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Writing_leaves_the_stream_open_and_can_be_repeated()
    {
        foreach (var figure in FigureSet.Draw(SampleDecision.Of(SampleModels.Gpt5)).Take(2))
        {
            using var stream = new MemoryStream();
            figure.Write(stream);
            var once = stream.Position;
            figure.Write(stream);
            Assert.Equal(2 * once, stream.Length);
        }
    }
}
