namespace InferenceMoo;

/// <summary>A point in three objectives, less of each being better.</summary>
/// <param name="X">First objective.</param>
/// <param name="Y">Second objective.</param>
/// <param name="Z">Third objective.</param>
internal readonly record struct SpacePoint(double X, double Y, double Z)
{
    /// <summary>A row of 1 to 3 objectives, turned so that less is better, with <paramref name="absent"/> for those it lacks.</summary>
    public static SpacePoint Of(ReadOnlySpan<double> row, ReadOnlySpan<Direction> directions, double absent) => new(
        At(row, directions, 0, absent),
        At(row, directions, 1, absent),
        At(row, directions, 2, absent));

    /// <summary>Whether every objective is better than that of <paramref name="other"/>.</summary>
    public bool IsBetterThan(SpacePoint other) => X < other.X && Y < other.Y && Z < other.Z;

    /// <summary>The volume of the box between this point and <paramref name="other"/>, which it is better than.</summary>
    public double VolumeTo(SpacePoint other) => (other.X - X) * (other.Y - Y) * (other.Z - Z);

    /// <summary>The square of the distance from <paramref name="other"/>.</summary>
    public double SquaredDistance(SpacePoint other)
    {
        var (x, y, z) = (other.X - X, other.Y - Y, other.Z - Z);
        return x * x + y * y + z * z;
    }

    private static double At(ReadOnlySpan<double> row, ReadOnlySpan<Direction> directions, int objective, double absent) =>
        objective < row.Length ? ObjectiveRows.SignOf(directions[objective]) * row[objective] : absent;
}
