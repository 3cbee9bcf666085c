namespace InferenceMoo.Figures.Tests;

public sealed class SpaceTests
{
    [Fact]
    public void The_axes_are_the_limits_where_the_trajectory_stays_within_them()
    {
        var limits = new Limits(0.2, 100, 0.5);
        var view = SpaceView.For(SampleDecision.Of(SampleModels.Published[2], limits: limits).Models[0], limits);
        Assert.Equal(new SpaceView(limits, 0.2, 100, 0.5), view);
        Assert.Equal((0.2, 100.0, 0.5), view.Room);
    }

    [Fact]
    public void The_axes_stop_before_limits_that_the_trajectory_does_not_come_near()
    {
        var limits = new Limits(1e6, 1e9, 0);
        var view = SpaceView.For(SampleDecision.Of(SampleModels.Gpt5, limits: limits).Models[0], limits);
        Assert.Equal((false, false, false), (view.ShowsBudget, view.ShowsDeadline, view.ShowsFloor));
        Assert.InRange(view.CostEnd, 2.7, 4);
    }

    [Fact]
    public void The_axes_run_past_a_limit_that_the_trajectory_breaks()
    {
        var view = SpaceView.For(SampleDecision.Of(SampleModels.Gpt5).Models[0], Limits.Published);
        Assert.Equal((0.6, 72.0, 0.88), (view.CostEnd, view.TimeEnd, view.AccuracyStart));
    }

    [Fact]
    public void The_axes_reach_the_closest_candidate_where_nothing_is_feasible()
    {
        var limits = new Limits(0.05, 8, 0.999);
        var model = SampleDecision.Of(SampleModels.Gpt5, limits: limits).Models[0];
        Assert.True(BoxClip.Contains(SpaceView.For(model, limits).Place(model.At(model.Shortfall!.K!.Value).Point)));
    }

    [Fact]
    public void The_utopia_corner_is_a_corner_of_the_box() =>
        Assert.Equal(new BoxPoint(0, 0, 1), new SpaceView(Limits.Published, 0.5, 60, 0.88).Place(0, 0, 1));

    [Fact]
    public void Runs_share_their_boundary_and_cover_the_trajectory()
    {
        var runs = LimitRun.Of(SampleDecision.Of(SampleModels.Gpt5).Models[0].Points, Asked(Limits.Published));
        Assert.Equal([new(0, 21, Within: true), new LimitRun(21, 127, Within: false)], runs);
    }

    [Fact]
    public void A_step_is_within_the_limits_where_it_ends_within_them()
    {
        var limits = new Limits(0.2, 60, 0.95);
        var points = SampleDecision.Of(SampleModels.Gpt5, limits: limits).Models[0].Points;
        var first = points.Index().First(point => limits.AreMetBy(point.Item.Point.Means)).Index;
        Assert.Equal([new(0, first - 1, Within: false), new(first - 1, 8, Within: true), new LimitRun(8, 127, Within: false)], LimitRun.Of(points, Asked(limits)));
    }

    [Fact]
    public void A_first_point_on_the_other_side_of_a_limit_is_a_run_of_its_own()
    {
        var runs = LimitRun.Of(SampleDecision.Of(SampleModels.Gpt5, limits: new(0.03, 60, 0.88)).Models[0].Points, Asked(new(0.03, 60, 0.88)));
        Assert.Equal([new(0, 0, Within: true), new LimitRun(0, 127, Within: false)], runs);
    }

    [Theory]
    [InlineData(0.8, true)]
    [InlineData(0.81, false)]
    public void Under_a_chance_constraint_the_share_of_the_trials_counts_and_not_the_means(double confidence, bool expected)
    {
        DecisionPoint point = new(new(1, Exact(1), Exact(1), Exact(1)), 0.8, true, true, true, 0, 0);
        Assert.Equal(expected, LimitRun.Meets(point, Asked(new(0.5, 60, 0.88)) with { Confidence = confidence }));
    }

    [Theory]
    [InlineData(0.02176, 2.6875, 0.94, true)]
    [InlineData(0.02175, 2.6875, 0.94, false)]
    [InlineData(0.02176, 2.6874, 0.94, false)]
    [InlineData(0.02176, 2.6875, 0.9401, false)]
    public void Each_limit_counts_and_its_own_value_still_meets_it(double maxCost, double maxTime, double minAccuracy, bool expected)
    {
        TrajectoryPoint point = new(1, Exact(0.02176), Exact(2.6875), Exact(0.94));
        Assert.Equal(expected, LimitRun.Meets(new(point, 1, true, true, true, 0, 0), Asked(new(maxCost, maxTime, minAccuracy))));
    }

    [Fact]
    public void Colours_run_from_the_smallest_to_the_largest_volume_within_the_limits()
    {
        var points = SampleDecision.Of(SampleModels.Gpt5).Models[0].Points;
        var colors = CubeColors.For(points, Asked(Limits.Published))!;
        Assert.Equal(points.Take(22).Max(point => point.CubeVolume), colors.High);
        Assert.Equal((0, 63), (colors.Level(colors.Low), colors.Level(colors.High)));
    }

    [Fact]
    public void Nothing_within_the_limits_needs_no_colours() =>
        Assert.Null(CubeColors.For(SampleDecision.Of(SampleModels.Gpt5, 1, new(0.01, 1, 0.88)).Models[0].Points, Asked(new(0.01, 1, 0.88))));

    private static Scenario Asked(Limits limits) => new() { Models = [SampleModels.Gpt5], Limits = limits };

    private static Statistic Exact(double value) => new(value, 0, 0, value, value, value);
}
