namespace InferenceMoo;

/// <summary>A box around points in three objectives, less of each being better.</summary>
/// <param name="Low">The best value of each objective.</param>
/// <param name="High">The worst value of each objective.</param>
internal readonly record struct SpaceBox(SpacePoint Low, SpacePoint High)
{
    /// <summary>The smallest box around points, of which there is at least one.</summary>
    public static SpaceBox Around(ReadOnlySpan<SpacePoint> points)
    {
        var (low, high) = (points[0], points[0]);
        foreach (var (x, y, z) in points[1..])
        {
            low = new SpacePoint(Math.Min(low.X, x), Math.Min(low.Y, y), Math.Min(low.Z, z));
            high = new SpacePoint(Math.Max(high.X, x), Math.Max(high.Y, y), Math.Max(high.Z, z));
        }

        return new SpaceBox(low, high);
    }

    /// <summary>The square of the distance from <paramref name="point"/>, no more than that of any point in the box, to the last bit.</summary>
    public double SquaredDistance(SpacePoint point)
    {
        var (x, y, z) = (Gap(point.X, Low.X, High.X), Gap(point.Y, Low.Y, High.Y), Gap(point.Z, Low.Z, High.Z));
        return x * x + y * y + z * z;
    }

    private static double Gap(double value, double low, double high) => Math.Max(0, Math.Max(low - value, value - high));
}
