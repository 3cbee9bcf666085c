namespace InferenceMoo.Figures.Tests;

public sealed class TornadoBarTests
{
    private static readonly (double, double) WholeRow = (-1, 1);

    [Fact]
    public void Sides_on_either_side_of_the_base_fill_their_row() =>
        Assert.Equal([new TornadoBar(1, true, WholeRow), new TornadoBar(3, false, WholeRow)], Bars(1, 3));

    [Fact]
    public void Sides_that_go_the_same_way_share_their_row() =>
        Assert.Equal([new TornadoBar(1, true, (0, 1)), new TornadoBar(1.5, false, (-1, 0))], Bars(1, 1.5));

    [Fact]
    public void A_side_that_stays_at_the_base_has_no_bar() =>
        Assert.Equal([new TornadoBar(1, true, WholeRow)], Bars(1, 2));

    [Theory]
    [InlineData(null, 3.0, double.NegativeInfinity)]
    [InlineData(null, 1.0, double.PositiveInfinity)]
    [InlineData(null, 2.0, double.NegativeInfinity)]
    [InlineData(null, null, double.NegativeInfinity)]
    public void A_pick_that_vanishes_below_leaves_to_the_left_but_away_from_the_other_bar(double? low, double? high, double end) =>
        Assert.Equal(end, Bars(low, high).Single(bar => bar.IsLow).End);

    [Theory]
    [InlineData(1.0, null, double.PositiveInfinity)]
    [InlineData(3.0, null, double.NegativeInfinity)]
    [InlineData(2.0, null, double.PositiveInfinity)]
    [InlineData(null, null, double.PositiveInfinity)]
    public void A_pick_that_vanishes_above_leaves_to_the_right_but_away_from_the_other_bar(double? low, double? high, double end) =>
        Assert.Equal(end, Bars(low, high).Single(bar => !bar.IsLow).End);

    private static IReadOnlyList<TornadoBar> Bars(double? low, double? high)
    {
        var effect = new ParameterEffect(SensitivityParameter.All[0], "gpt5", 1, At(2), new ParameterSide(0.8, At(low)), new ParameterSide(1.2, At(high)));
        return TornadoBar.Of(effect, Objective.Cost, 2);
    }

    private static PickMeans? At(double? cost) => cost is { } value ? new PickMeans("gpt5", 1, new(value, 1, 1)) : null;
}
