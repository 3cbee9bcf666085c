namespace InferenceMoo.Tests;

public sealed class IdealAndNadirTests
{
    private static readonly Direction[] Directions = [Direction.Minimise, Direction.Maximise];

    [Fact]
    public void They_are_the_best_and_the_worst_values_each_way()
    {
        var range = IdealAndNadir.Of([1, 0.5, 3, 0.25, 2, 0.75], Directions);
        Assert.Equal([1, 0.75], range.Ideal);
        Assert.Equal([3, 0.25], range.Nadir);
    }

    [Fact]
    public void The_ideal_is_normalised_to_0_and_the_nadir_to_1()
    {
        var range = IdealAndNadir.Of([1, 0.5, 3, 0.25, 2, 0.75], Directions);
        Assert.Equal([0, 0.5, 1, 1.5], new[] { 1.0, 2, 3, 4 }.Select(cost => range.Normalised(0, cost)));
        Assert.Equal([0, 0.5, 1], new[] { 0.75, 0.5, 0.25 }.Select(accuracy => range.Normalised(1, accuracy)));
    }

    [Fact]
    public void An_objective_in_which_all_agree_is_normalised_to_0() =>
        Assert.Equal(0, IdealAndNadir.Of([7, 1, 7, 2], Directions).Normalised(0, 7));

    [Fact]
    public void What_has_no_finite_range_is_refused()
    {
        Assert.Throws<ArgumentException>(() => IdealAndNadir.Of([], Directions));
        Assert.Throws<ArgumentException>(() => IdealAndNadir.Of([double.PositiveInfinity, 1], Directions));
        Assert.Throws<ArgumentException>(() => IdealAndNadir.Of([double.MinValue, 1, double.MaxValue, 1], Directions));
    }
}
