namespace InferenceMoo.Tests;

public sealed class FrontAnalysisTests
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];
    private static readonly Limits Box = new(8, 64, 0.25);

    /// <summary>By cost: k = 1 and 2 of the first model, then k = 2 of the second, which is faster than the one before it.</summary>
    private static readonly OverallDecision Small =
        JointFront.Of(Box, [(1, 16, 0.5), (2, 32, 0.625)], [(4, 48, 0.5), (4, 16, 0.75)]);

    [Fact]
    public void The_front_is_told_in_its_order() => Assert.Equal(
        Small.Front, FrontAnalysis.Of(Small, Box).Points.Select(point => point.Point));

    [Fact]
    public void A_small_front_dominates_the_volume_that_a_pencil_says()
    {
        // Up to accuracy 0.5: 7 x 48. From there to 0.625: 6 x 32 and 4 x 48 less their common 4 x 32. From there to 0.75: 4 x 48.
        var analysis = FrontAnalysis.Of(Small, Box);

        Assert.Equal((336 * 0.25) + (256 * 0.125) + (192 * 0.125), analysis.Hypervolume);
        Assert.Equal(140 / (8 * 64 * 0.75), analysis.Share);
        Assert.Equal(Box, analysis.Reference);

        // What each has to itself: 336 - 256, 256 - 192 and, above 0.5 then above 0.625, 192 less 128 and 192.
        Assert.Equal([80 * 0.25, 64 * 0.125, (64 * 0.125) + (192 * 0.125)], analysis.Points.Select(point => point.Contribution));
    }

    [Fact]
    public void A_step_costs_what_a_percentage_point_takes_of_money_and_time()
    {
        var steps = FrontAnalysis.Of(Small, Box).Points.Select(point => point.Step).ToList();

        Assert.Equal(new AccuracyStep(Small.Front[1], 0.125, 0.08, 1.28), steps[0]);
        Assert.Equal(new AccuracyStep(Small.Front[2], 0.125, 0.16, -1.28), steps[1]);
        Assert.Null(steps[2]);
    }

    [Fact]
    public void A_step_to_a_point_as_accurate_has_no_price()
    {
        var overall = JointFront.Of(Box, [(1, 32, 0.5)], [(2, 16, 0.5)]);

        Assert.Equal(new AccuracyStep(overall.Front[1], 0, null, null), FrontAnalysis.Of(overall, Box).Points[0].Step);
    }

    [Fact]
    public void A_step_leads_to_the_next_in_accuracy_and_not_in_cost()
    {
        var overall = JointFront.Of(Box, [(1, 32, 0.75), (2, 16, 0.5)], [(4, 8, 0.625), (8, 64, 0.25)]);

        Assert.Equal([null, 2, 0], overall.Front.Select((_, i) => Target(i)));

        int? Target(int i) => FrontAnalysis.Of(overall, Box).Points[i].Step is { } step ? overall.Front.ToList().IndexOf(step.To) : null;
    }

    [Fact]
    public void Pseudo_weights_are_the_shares_of_the_way_from_the_worst()
    {
        // Cost 1 to 4, time 16 to 32, accuracy 0.5 to 0.75: (1, 1, 0), (2/3, 0, 1/2) and (0, 1, 1) of the way.
        var weights = FrontAnalysis.Of(Small, Box).Points.Select(point => point.PseudoWeights).ToList();

        Assert.Equal([new PerObjective<double>(0.5, 0.5, 0), new PerObjective<double>(0, 0.5, 0.5)], [weights[0], weights[2]]);
        Assert.Equal(4.0 / 7, weights[1].Cost, 1e-15);
        Assert.Equal((0, 3.0 / 7), (weights[1].Time, weights[1].Accuracy));
    }

    [Fact]
    public void Every_figure_is_that_of_the_room_of_the_fronts_on_random_decisions() => Assert.All(Enumerable.Range(0, 300), seed =>
    {
        var overall = JointFront.Random(seed, Box);
        var analysis = FrontAnalysis.Of(overall, Box);
        var (values, reference) = (JointFront.Values(overall), new[] { Box.MaxCost, Box.MaxTime, Box.MinAccuracy });
        var high = HighTradeOff.Find(values, Directions);

        Assert.Equal(Hypervolume.Of(values, Directions, reference), analysis.Hypervolume);
        Assert.Equal(Hypervolume.Contributions(values, Directions, reference), analysis.Points.Select(point => point.Contribution!.Value));
        Assert.Equal(PseudoWeights.Of(values, Directions), analysis.Points.SelectMany(point => Row(point.PseudoWeights)));
        Assert.Equal(high, analysis.Points.Index().Where(point => point.Item.HighTradeOff).Select(point => point.Index));
        Assert.All(TradeOffStep.Along(values, Directions, 2), step =>
        {
            var own = analysis.Points[step.From].Step!;
            Assert.Equal((overall.Front[step.To], step.Gain), (own.To, own.Gain));
            Assert.Equal((0.01 * step.UnitPrice?[0], 0.01 * step.UnitPrice?[1]), (own.CostPerPercent, own.TimePerPercent));
        });
        Assert.Equal(Math.Min(1, analysis.Points.Count), analysis.Points.Count(point => point.Step is null));
    });

    [Fact]
    public void Limits_beyond_a_finite_volume_leave_it_out_and_keep_the_rest()
    {
        var limits = new Limits(1e200, 1e200, 0);
        var analysis = FrontAnalysis.Of(JointFront.Of(limits, [(1, 16, 0.5)], [(2, 32, 0.625)]), limits);

        Assert.Equal((null, null), (analysis.Hypervolume, analysis.Share));
        Assert.All(analysis.Points, point => Assert.Null(point.Contribution));
        Assert.Equal(0.08, analysis.Points[0].Step!.CostPerPercent);
    }

    [Fact]
    public void An_empty_front_has_no_volume_and_no_pick()
    {
        var limits = new Limits(0.5, 64, 0.25);
        var empty = JointFront.Of(limits, [(1, 16, 0.5)], [(2, 32, 0.625)]);

        var analysis = FrontAnalysis.Of(empty, limits, new PerObjective<double>(1, 1, 2), new PerObjective<double?>(1, null, null));

        Assert.Equal((0.0, 0.0), (analysis.Hypervolume, analysis.Share));
        Assert.Empty(analysis.Points);
        Assert.Equal(new CompromisePicks(new PerObjective<double>(0.25, 0.25, 0.5), null, null, null), analysis.Compromise);
        Assert.Equal(new AimAnswer(new PerObjective<double?>(1, null, null), null, default, null), analysis.Aim);
    }

    [Fact]
    public void Nobodys_weights_and_aim_are_answered_by_nothing()
    {
        var analysis = FrontAnalysis.Of(Small, Box);

        Assert.Equal((null, null), (analysis.Compromise, analysis.Aim));
    }

    private static double[] Row(PerObjective<double> weights) => [weights.Cost, weights.Time, weights.Accuracy];
}
