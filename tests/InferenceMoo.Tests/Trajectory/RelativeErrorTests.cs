namespace InferenceMoo.Tests;

public sealed class RelativeErrorTests
{
    [Theory]
    [InlineData(0, 0.3)]
    [InlineData(1, 0.2)]
    [InlineData(2, 0.4)]
    public void The_largest_over_every_k_quantity_and_model_counts(int quantity, double error)
    {
        Statistic[] largest = [Of(1, 0.1), Of(1, 0.1), Of(1, 0.1)];
        largest[quantity] = Of(-2, 2 * error);
        var small = new TrajectoryPoint(1, Of(1, 0.1), Of(2, 0.1), Of(3, 0.1));
        Assert.Equal(error, Trajectory.LargestRelativeError([Of(small, small), Of(small, new TrajectoryPoint(2, largest[0], largest[1], largest[2]))]));
    }

    [Fact]
    public void Means_of_zero_are_left_out()
    {
        Assert.Equal(0.1, Trajectory.LargestRelativeError([Of(new TrajectoryPoint(1, Of(0, 5), Of(0, 0), Of(1, 0.1)))]));
        Assert.Equal(0, Trajectory.LargestRelativeError([Of(new TrajectoryPoint(1, Of(0, 5), Of(0, 0), Of(0, 0)))]));
        Assert.Equal(0, Trajectory.LargestRelativeError([]));
    }

    private static Statistic Of(double mean, double error) => new(mean, 1, error, 0, 0, 0);

    private static Trajectory Of(params TrajectoryPoint[] points) => new(NineModels.Get("gpt5"), 4, 100, points);
}
