namespace InferenceMoo;

/// <summary>First and second moment of a variable X about a centre c.</summary>
/// <param name="First">E(X - c).</param>
/// <param name="Second">E(X - c)^2.</param>
internal readonly record struct CentredMoments(double First, double Second)
{
    /// <summary>Variance of X; not below 0.</summary>
    public double Variance => Math.Max(0, Second - First * First);

    /// <summary>The moments about a centre that lies lower by <paramref name="distance"/>.</summary>
    public CentredMoments AboutLower(double distance) =>
        new(distance + First, distance * distance + 2 * distance * First + Second);
}
