namespace InferenceMoo.Tests;

public sealed class TradeOffStepsTests
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Minimise, Direction.Maximise];

    /// <summary>Cost, time and accuracy, out of order.</summary>
    private static readonly double[] Points = [4, 40, 0.75, 1, 16, 0.25, 2, 10, 0.5];

    [Fact]
    public void Each_step_costs_what_one_unit_of_accuracy_takes_of_the_others()
    {
        var steps = TradeOffStep.Along(Points, Directions, 2);
        Assert.Equal([(1, 2), (2, 0)], steps.Select(step => (step.From, step.To)));
        Assert.Equal([0.25, 0.25], steps.Select(step => step.Gain));
        Assert.Equal([1, -6, -0.25], steps[0].Price);
        Assert.Equal([4, -24, -1], steps[0].UnitPrice!);
        Assert.Equal([8, 120, -1], steps[1].UnitPrice!);
    }

    [Fact]
    public void A_minimised_objective_gets_better_downwards()
    {
        var steps = TradeOffStep.Along(Points, Directions, 0);
        Assert.Equal([(0, 2), (2, 1)], steps.Select(step => (step.From, step.To)));
        Assert.Equal([2.0, 1], steps.Select(step => step.Gain));
        Assert.Equal([-1, -15, 0.125], steps[0].UnitPrice!);
    }

    [Fact]
    public void A_step_that_gains_nothing_has_no_unit_price()
    {
        var step = Assert.Single(TradeOffStep.Along([1, 5, 2, 5], PublishedCurve.Directions, 1));
        Assert.Equal((0, 1, 0.0), (step.From, step.To, step.Gain));
        Assert.Equal([1, 0], step.Price);
        Assert.Null(step.UnitPrice);
    }

    [Fact]
    public void The_prices_of_all_steps_sum_to_the_way_from_end_to_end()
    {
        var values = RandomSets.Sphere(100, seed: 5);
        var steps = TradeOffStep.Along(values, [Direction.Minimise, Direction.Minimise, Direction.Minimise], 1);
        var (start, end) = (steps[0].From, steps[^1].To);
        Assert.Equal(99, steps.Length);
        for (var objective = 0; objective < 3; objective++)
            Assert.Equal(values[3 * end + objective] - values[3 * start + objective], steps.Sum(step => step.Price[objective]), 1e-12);
        Assert.All(steps, step => Assert.Equal(step.Price[0], step.UnitPrice![0] * step.Gain, 1e-12));
    }

    [Fact]
    public void Fewer_than_two_points_have_no_steps()
    {
        Assert.Empty(TradeOffStep.Along([], Directions, 0));
        Assert.Empty(TradeOffStep.Along([1, 2, 3], Directions, 0));
    }

    [Fact]
    public void What_cannot_be_priced_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TradeOffStep.Along(Points, Directions, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => TradeOffStep.Along(Points, Directions, -1));
        Assert.Throws<ArgumentException>(() => TradeOffStep.Along([1, double.PositiveInfinity], PublishedCurve.Directions, 0));
    }
}
