namespace InferenceMoo.Tests;

/// <summary>What weights and an aim pick on a joint front.</summary>
public sealed class PreferenceTests
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];
    private static readonly Limits Box = new(8, 64, 0.25);

    /// <summary>By cost, with ranges of 4, 32 and 0.5; the second point lies in a dent that a weighted sum never picks.</summary>
    private static readonly OverallDecision Dent =
        JointFront.Of(Box, [(1, 16, 0.25), (4, 40, 0.5)], [(6, 60, 0.5), (5, 48, 0.75)]);

    [Fact]
    public void Weights_are_told_with_a_sum_of_one()
    {
        Assert.Equal(new PerObjective<double>(0.25, 0, 0.75), FrontAnalysis.Of(Dent, Box, new PerObjective<double>(2, 0, 6)).Compromise!.Weights);
        Assert.Equal(new PerObjective<double>(0.5, 0.5, 0), CompromisePicks.Normalised(new(double.MaxValue, double.MaxValue, 0)));
    }

    [Fact]
    public void The_weighted_sum_takes_an_end_where_the_worst_objective_takes_the_middle()
    {
        // Normalised: (0, 0, 1), (3/4, 3/4, 1/2), (1, 1, 0). In elevenths the sums are 5, 7, 6, and the worst 5, 3, 4.
        var picks = FrontAnalysis.Of(Dent, Box, new PerObjective<double>(4, 2, 5)).Compromise!;

        Assert.Equal(Dent.Front[0], picks.WeightedSum);
        Assert.Equal(Dent.Front[1], picks.Achievement);
    }

    [Fact]
    public void All_weight_on_one_objective_picks_its_best_point()
    {
        var accurate = FrontAnalysis.Of(Dent, Box, new PerObjective<double>(0, 0, 1)).Compromise!;
        var cheap = FrontAnalysis.Of(Dent, Box, new PerObjective<double>(3, 0, 0)).Compromise!;

        Assert.All(Picks(accurate), pick => Assert.Equal(Dent.Front[2], pick));
        Assert.All(Picks(cheap), pick => Assert.Equal(Dent.Front[0], pick));
    }

    [Fact]
    public void An_aim_out_of_reach_says_what_stops_it_and_by_how_much()
    {
        var answer = FrontAnalysis.Of(Dent, Box, aim: new PerObjective<double?>(null, null, 0.875)).Aim!;

        Assert.Equal((Dent.Front[2], Objective.Accuracy), (answer.Nearest, answer.StoppedBy));
        Assert.Equal(new PerObjective<double?>(null, null, -0.125), answer.Slack);
    }

    [Fact]
    public void The_farthest_of_several_shortfalls_is_what_stops()
    {
        // From (4, 40, 0.5) an eighth of the range is missing in time, a quarter in cost; the others are farther off.
        var answer = FrontAnalysis.Of(Dent, Box, aim: new PerObjective<double?>(3, 36, 0.5)).Aim!;

        Assert.Equal((Dent.Front[1], Objective.Cost), (answer.Nearest, answer.StoppedBy));
        Assert.Equal(new PerObjective<double?>(-1, -4, 0), answer.Slack);
        Assert.Equal([-1.0, -4, 0], Objective.All.Select(objective => answer.Slack[objective]!.Value));
    }

    [Fact]
    public void An_aim_within_reach_is_surpassed_in_all_it_can_and_nothing_stops_it()
    {
        var answer = FrontAnalysis.Of(Dent, Box, aim: new PerObjective<double?>(4.5, 44, 0.375)).Aim!;

        Assert.Equal((Dent.Front[1], null), (answer.Nearest, answer.StoppedBy));
        Assert.Equal(new PerObjective<double?>(0.5, 4, 0.125), answer.Slack);
    }

    [Fact]
    public void What_is_not_aimed_at_may_be_as_bad_as_the_worst_of_the_front() => Assert.All(Enumerable.Range(0, 200), seed =>
    {
        var overall = JointFront.Random(seed, Box);
        if (overall.Front.Count == 0)
            return;
        var values = JointFront.Values(overall);
        var worst = IdealAndNadir.Of(values, Directions).Nadir;
        var expected = Aspiration.Nearest(values, Directions, [worst[0], 40, worst[2]], [1, 1, 1])!;

        var answer = FrontAnalysis.Of(overall, Box, aim: new PerObjective<double?>(null, 40, null)).Aim!;

        Assert.Equal((overall.Front[expected.Index], expected.StoppedBy is { } stop ? Objective.All[stop] : null), (answer.Nearest, answer.StoppedBy));
        Assert.Equal(new PerObjective<double?>(null, expected.Slack[1], null), answer.Slack);
    });

    [Fact]
    public void The_picks_by_weights_are_those_of_the_room_of_the_fronts() => Assert.All(Enumerable.Range(0, 200), seed =>
    {
        var overall = JointFront.Random(seed, Box);
        var picks = FrontAnalysis.Of(overall, Box, new PerObjective<double>(1, 2, 5)).Compromise!;

        Assert.Equal(Enum.GetValues<CompromiseMethod>().Select(At), Picks(picks));

        OverallPoint? At(CompromiseMethod method) =>
            Compromise.Nearest(JointFront.Values(overall), Directions, [1, 2, 5], method) is { } found ? overall.Front[found] : null;
    });

    [Fact]
    public void What_is_neither_a_weight_nor_an_aim_is_refused()
    {
        Assert.Throws<ArgumentException>(() => FrontAnalysis.Of(Dent, Box, default(PerObjective<double>)));
        Assert.Throws<ArgumentException>(() => FrontAnalysis.Of(Dent, Box, new PerObjective<double>(1, -1, 1)));
        Assert.Throws<ArgumentException>(() => FrontAnalysis.Of(Dent, Box, new PerObjective<double>(double.NaN, 1, 1)));
        Assert.Throws<ArgumentException>(() => FrontAnalysis.Of(Dent, Box, aim: default(PerObjective<double?>)));
        Assert.Throws<ArgumentException>(() => FrontAnalysis.Of(Dent, Box, aim: new PerObjective<double?>(double.PositiveInfinity, null, null)));
    }

    private static IEnumerable<OverallPoint?> Picks(CompromisePicks picks) => [picks.WeightedSum, picks.Euclidean, picks.Achievement];
}
