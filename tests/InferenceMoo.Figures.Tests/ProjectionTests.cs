namespace InferenceMoo.Figures.Tests;

public sealed class ProjectionTests
{
    [Theory]
    [InlineData(0, 0, 1, 0, 0, 1, 0)]
    [InlineData(0, 0, 0, 1, 0, 0, 0)]
    [InlineData(0, 0, 0, 0, 1, 0, 0.8)]
    [InlineData(0, 90, 0, 1, 0, 0, 1)]
    [InlineData(0, 90, 0, 0, 1, 0, 0)]
    [InlineData(90, 0, 0, 1, 0, -1, 0)]
    [InlineData(30, 30, 1, 0, 0, 0.8660254, 0.25)]
    [InlineData(30, 30, 0, 1, 0, -0.5, 0.4330127)]
    [InlineData(30, 30, 0, 0, 1, 0, 0.6928203)]
    public void The_unit_vectors_project_to_known_points(double azimuth, double elevation, double c, double t, double a, double x, double y)
    {
        var projection = new BoxProjection(azimuth * Math.PI / 180, elevation * Math.PI / 180, 0.8);
        var actual = projection.Project(new(c, t, a));
        Assert.Equal(x, actual.X, 6);
        Assert.Equal(y, actual.Y, 6);
    }

    [Fact]
    public void The_projection_is_linear()
    {
        var projection = new BoxProjection(0.4, 0.3, 0.8);
        var (a, b) = (projection.Project(new(0.1, 0.7, 0.2)), projection.Project(new(0.9, 0.3, 0.6)));
        var middle = projection.Project(new(0.5, 0.5, 0.4));
        Assert.Equal((a.X + b.X) / 2, middle.X, 12);
        Assert.Equal((a.Y + b.Y) / 2, middle.Y, 12);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 0.577)]
    [InlineData(1, 1)]
    [InlineData(1, 1.732)]
    [InlineData(0, 1)]
    public void The_chosen_view_never_sees_a_trajectory_end_on(double cost, double time)
    {
        var end = new BoxPoint(cost, time, 1);
        Assert.InRange(Math.Abs(BoxProjection.For(end).Project(end).X), 0.3 * Math.Max(cost, time), double.MaxValue);
    }
}
