namespace InferenceMoo.Figures;

/// <summary>A point of the drawn box, each coordinate a share of its axis: 0 at its start, 1 at its end.</summary>
/// <param name="Cost">Along the cost axis.</param>
/// <param name="Time">Along the time axis.</param>
/// <param name="Accuracy">Along the accuracy axis.</param>
internal readonly record struct SpacePoint(double Cost, double Time, double Accuracy)
{
    /// <summary>The largest of the three coordinate differences to <paramref name="other"/>.</summary>
    public double Farthest(SpacePoint other) =>
        Math.Max(Math.Abs(Cost - other.Cost), Math.Max(Math.Abs(Time - other.Time), Math.Abs(Accuracy - other.Accuracy)));

    /// <summary>The point at <paramref name="share"/> (0 to 1) of the way to <paramref name="other"/>.</summary>
    public SpacePoint Toward(SpacePoint other, double share) => new(
        Cost + share * (other.Cost - Cost), Time + share * (other.Time - Time), Accuracy + share * (other.Accuracy - Accuracy));
}
