using SkiaSharp;

namespace InferenceMoo.Figures.Tests;

public sealed class TornadoTests
{
    private static readonly string[] Picks = [.. PickMethod.All.Select(method => method.Name)];

    public static TheoryData<string> Cases => [.. SampleSensitivity.All.Keys];

    [Fact]
    public void One_model_has_a_tornado_per_pick_in_two_formats_under_its_key()
    {
        var names = FigureSet.Draw(SampleSensitivity.All["one model"]()).Select(figure => figure.FileName);
        Assert.Equal(Picks.SelectMany(pick => new[] { $"tornado-{pick}-gpt5.png", $"tornado-{pick}-gpt5.svg" }), names);
        Assert.Equal(FigureSet.KindsOfSensitivity, string.Join(", ", Picks.Select(pick => $"tornado-{pick}")));
    }

    [Fact]
    public void Several_models_have_their_keys_in_the_file_names()
    {
        var names = FigureSet.Draw(SampleSensitivity.All["published"]()).Select(figure => figure.FileName).ToArray();
        Assert.Equal(3 * PickMethod.All.Count * 2, names.Distinct().Count());
        Assert.Contains("tornado-knee-gpt5-mini.svg", names);
    }

    [Fact]
    public void A_pick_that_is_none_at_the_base_has_no_tornado()
    {
        // Two samples make no knee, and nothing is feasible for 1 cent.
        Assert.Equal(2 * (PickMethod.All.Count - 1), FigureSet.Draw(SampleSensitivity.Of(SampleModels.Gpt5, kMax: 8)).Count);
        Assert.Empty(FigureSet.Draw(SampleSensitivity.Of(SampleModels.Gpt5, limits: new(0.01, 60, 0.88))));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_text_overlaps_another_or_leaves_the_picture_or_is_smaller_than_14_pixels(string sample)
    {
        foreach (var figure in Svgs(SampleSensitivity.All[sample]()))
        {
            var texts = SvgText.In(Rendered.Svg(figure));
            var overlaps = texts.SelectMany((a, i) => texts.Skip(i + 1).Where(a.Overlaps).Select(b => $"{figure.FileName}: {a.Text} | {b.Text}"));
            Assert.Empty(overlaps);
            Assert.Empty(texts.Where(text => !text.LiesWithin(1200, 800)).Select(text => $"{figure.FileName}: {text.Text}"));
            Assert.All(texts, text => Assert.InRange(text.FontSize, 14, 30));
        }
    }

    [Fact]
    public void Title_conditions_axes_and_legend_say_what_is_shown()
    {
        var text = Text(SampleSensitivity.All["one model"](), "tornado-accuracy.svg");
        string[] expected =
        [
            "GPT-5: what moves the accuracy pick",
            "cost \u2264 0.5 USD, time \u2264 60 s, accuracy \u2265 0.88; 4 in parallel; k = 4, 8, ..., 128",
            "number of samples k", "cost of k samples (USD)", "accuracy of the best of k (0 to 1)",
            "base 20", "base 0.435", "base 0.977",
            "parameter 20 % lower", "parameter 20 % higher",
        ];
        Assert.All(expected, words => Assert.Contains(words, text));
    }

    [Fact]
    public void Values_that_were_rounded_or_stopped_are_told() => Assert.Contains(
        "rounded or as far as allowed: acc_mean 0.752 to 1, min_accuracy 0.704 to 1, parallel 3 to 5",
        Text(SampleSensitivity.All["one model"](), "tornado-accuracy.svg"));

    [Fact]
    public void A_parameter_that_loses_the_pick_says_none_in_every_panel()
    {
        var text = Text(SampleSensitivity.All["one model"](), "tornado-cube.svg");
        Assert.Equal(3 * 2, text.Count(words => words == "none"));
        Assert.Contains("none: no pick then", text);
        Assert.DoesNotContain("none: no pick then", Text(SampleSensitivity.All["limits far away"](), "tornado-cube.svg"));
    }

    [Fact]
    public void A_panel_that_nothing_moves_says_so()
    {
        var onlyOne = SampleSensitivity.Of(SampleModels.Gpt5 with { DefaultParallel = 1 }, limits: new(1e6, 1e9, 0), kMax: 1);
        Assert.Single(Text(onlyOne, "tornado-cube.svg"), words => words == "no parameter moves it");
    }

    [Fact]
    public void The_largest_swing_is_on_top_of_each_panel()
    {
        var sensitivity = SampleSensitivity.All["one model"]();
        var names = SensitivityParameter.All.Select(parameter => parameter.Name).ToHashSet();
        var labels = SvgText.In(Rendered.Svg(Named(sensitivity, "tornado-accuracy.svg"))).Where(text => names.Contains(text.Text));
        var panels = labels.GroupBy(text => (int)text.Corners[0].X / 400).OrderBy(panel => panel.Key)
            .Select(panel => panel.OrderBy(text => text.Corners[0].Y).Select(text => text.Text).ToArray());

        Quantity[] outputs = [Quantity.Samples, Objective.Cost, Objective.Accuracy];
        var pick = sensitivity.Models[0].Picks[0];
        var expected = outputs.Select(output => pick.BySwing(output).Where(effect => effect.Swing(output) > 0).Select(effect => effect.Parameter.Name).ToArray());
        Assert.Equal(expected, panels);
    }

    [Fact]
    public void A_png_is_a_picture_of_1200_by_800_pixels_with_both_colours_on_it()
    {
        using var bitmap = SKBitmap.Decode(Rendered.Bytes(Named(SampleSensitivity.All["one model"](), "tornado-accuracy.png")));
        Assert.Equal((1200, 800), (bitmap.Width, bitmap.Height));
        Assert.Equal(SKColors.White, bitmap.GetPixel(1, 1));
        Assert.Contains(SKColor.Parse("#0072B2"), bitmap.Pixels);
        Assert.Contains(SKColor.Parse("#E69F00"), bitmap.Pixels);
    }

    [Fact]
    public void Writing_a_tornado_again_gives_the_same_bytes()
    {
        foreach (var figure in FigureSet.Draw(SampleSensitivity.All["one model"]()).Take(2))
            Assert.Equal(Rendered.Bytes(figure), Rendered.Bytes(figure));
    }

    private static string[] Text(Sensitivity sensitivity, string fileName) =>
        [.. SvgText.In(Rendered.Svg(Named(sensitivity, fileName))).Select(text => text.Text)];

    private static Figure Named(Sensitivity sensitivity, string fileName) =>
        Rendered.Named(FigureSet.Draw(sensitivity), fileName);

    private static IEnumerable<Figure> Svgs(Sensitivity sensitivity) =>
        FigureSet.Draw(sensitivity).Where(figure => figure.FileName.EndsWith(".svg", StringComparison.Ordinal));
}
