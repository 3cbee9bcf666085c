namespace InferenceMoo;

/// <summary>A point of a front in three scaled objectives; also the difference of two.</summary>
/// <param name="Cost">Cost over its limit.</param>
/// <param name="Time">Time over its limit.</param>
/// <param name="Accuracy">Accuracy.</param>
public readonly record struct FrontPoint(double Cost, double Time, double Accuracy)
{
    /// <summary>Euclidean length.</summary>
    public double Length => Math.Sqrt(Cost * Cost + Time * Time + Accuracy * Accuracy);

    /// <summary>Cross product with <paramref name="other"/>; as long as the parallelogram of the two is large.</summary>
    public FrontPoint Cross(FrontPoint other) => new(
        Time * other.Accuracy - Accuracy * other.Time,
        Accuracy * other.Cost - Cost * other.Accuracy,
        Cost * other.Time - Time * other.Cost);

    /// <summary>Sum of two.</summary>
    public static FrontPoint operator +(FrontPoint left, FrontPoint right) =>
        new(left.Cost + right.Cost, left.Time + right.Time, left.Accuracy + right.Accuracy);

    /// <summary>Difference of two.</summary>
    public static FrontPoint operator -(FrontPoint left, FrontPoint right) =>
        new(left.Cost - right.Cost, left.Time - right.Time, left.Accuracy - right.Accuracy);

    /// <summary><paramref name="point"/>, <paramref name="factor"/> times as long.</summary>
    public static FrontPoint operator *(double factor, FrontPoint point) =>
        new(factor * point.Cost, factor * point.Time, factor * point.Accuracy);
}
