using ScottPlot;

namespace InferenceMoo.Figures.Tests;

public sealed class AxisTests
{
    [Theory]
    [InlineData(0, 0.5, new[] { 0, 0.1, 0.2, 0.3, 0.4, 0.5 })]
    [InlineData(0, 72, new[] { 0.0, 20, 40, 60 })]
    [InlineData(0.88, 1, new[] { 0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1 })]
    public void Round_ticks_span_the_axis(double low, double high, double[] expected)
    {
        var ticks = new SpaceAxis("", default, default, low, high).Ticks;
        Assert.Equal(expected.Length, ticks.Count);
        Assert.All(expected.Zip(ticks), pair => Assert.Equal(pair.First, pair.Second, 12));
    }

    [Fact]
    public void Logarithmic_ticks_label_one_two_and_five_on_a_short_axis()
    {
        var labels = LogLabels(0, 1);
        Assert.Equal(["1", "2", "5", "10"], labels);
    }

    [Fact]
    public void Logarithmic_ticks_label_powers_on_a_long_axis()
    {
        var labels = LogLabels(-12, 12);
        Assert.InRange(labels.Length, 5, 10);
        Assert.Contains("1", labels);
    }

    [Fact]
    public void Costs_of_zero_have_their_own_place_left_of_all_others()
    {
        var axis = CostAxis.For([0, 0.01, 1], budget: 0.5);
        Assert.InRange(axis.Position(0), axis.Low, axis.Break!.Value);
        Assert.InRange(axis.Position(0.01), axis.Break!.Value, axis.High);
        Assert.Equal(LimitPlace.OnAxis, axis.Limit);
    }

    [Fact]
    public void A_limit_far_from_the_data_does_not_squeeze_it()
    {
        Assert.Equal(LimitPlace.AboveAxis, ValueRange.OfAmount(1, limit: 100).Limit);
        Assert.Equal(LimitPlace.BelowAxis, ValueRange.OfAccuracy(0.9, 1, limit: 0).Limit);
        Assert.Equal(LimitPlace.BelowAxis, ValueRange.OfLogAmount(0, 1, limit: -5).Limit);
    }

    [Fact]
    public void A_limit_near_the_data_lies_on_the_axis()
    {
        var (low, high, place) = ValueRange.OfAccuracy(0.94, 0.99, limit: 0.88);
        Assert.Equal(LimitPlace.OnAxis, place);
        Assert.InRange(0.88, low, high);
        Assert.InRange(0.99, low, high);
    }

    [Fact]
    public void The_axis_of_k_turns_logarithmic_where_the_affordable_part_would_be_a_sliver()
    {
        Assert.False(Axes(128).Scale.IsLog);
        Assert.True(Axes(16_384).Scale.IsLog);
    }

    private static string[] LogLabels(double low, double high)
    {
        var ticks = AxisTicks.OfLogarithms(low, high);
        using var paint = Paint.NewDisposablePaint();
        ticks.Regenerate(new CoordinateRange(low, high), Edge.Bottom, 800, paint, new LabelStyle());
        return [.. ticks.Ticks.Where(tick => tick.IsMajor).Select(tick => tick.Label)];
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void The_axis_of_k_turns_logarithmic_beyond_200_samples_even_where_all_are_feasible(int kMax, bool expected) =>
        Assert.Equal(expected, Axes(kMax, new Limits(1e3, 1e6, 0.5)).Scale.IsLog);

    private static KAxis Axes(int kMax, Limits? limits = null) =>
        KAxis.For(SampleDecision.Of(SampleModels.Gpt5, kMax).Models[0].Points, limits ?? Limits.Published);
}
