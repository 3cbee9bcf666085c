namespace InferenceMoo.Figures.Tests;

public sealed class SweepPartsTests
{
    [Fact]
    public void A_letter_stands_in_the_cell_deepest_inside_its_region()
    {
        string[] map =
        [
            "aaaaab",
            "aaaaab",
            "aaaaaa",
            "ccbbbb",
        ];

        var middles = MapLabels.Middles(6, 4, cell => map[cell.Row][cell.Column]).ToArray();

        Assert.Equal(4, middles.Length);
        Assert.Contains(((2, 1), 1), middles);
        Assert.Contains(((5, 0), 0), middles);
        Assert.Contains(((0, 3), 0), middles);
    }

    [Fact]
    public void Colours_of_k_are_logarithmic_where_k_differs_much()
    {
        Assert.False(KColors.For([4, 8, 64])!.Scale.IsLog);
        Assert.True(KColors.For([4, 128])!.Scale.IsLog);
        Assert.Null(KColors.For([]));
    }

    [Fact]
    public void A_single_k_has_a_colour_too()
    {
        var colors = KColors.For([7])!;
        Assert.Equal(colors.Colormap.GetColor(0.5), colors.Of(7));
    }

    [Fact]
    public void The_first_45_models_differ_in_colour_or_shape_and_all_in_letter()
    {
        Assert.Equal(45, Enumerable.Range(0, 45).Select(ModelStyle.OnPick).Distinct().Count());
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(ModelStyle.Letter).Distinct().Count());
    }

    [Fact]
    public void A_second_line_that_is_too_wide_is_broken_between_its_parts()
    {
        var part = new string('m', 50);
        Assert.Equal("a; b", Captions.Join(["a", "b"]));
        Assert.Equal($"{part}; b\n{part}", Captions.Join([part, "b", part]));
    }

    [Fact]
    public void Every_axis_has_words_of_its_own_and_a_number_that_is_none_has_no_words()
    {
        Func<SweepAxis, string>[] words = [AxisWords.InFileName, AxisWords.Name, AxisWords.Title, axis => AxisWords.Held(axis, 1)];
        foreach (var word in words)
        {
            Assert.Equal(6, Enum.GetValues<SweepAxis>().Select(word).Distinct().Count());
            Assert.Throws<ArgumentOutOfRangeException>(() => word((SweepAxis)6));
        }
    }
}
