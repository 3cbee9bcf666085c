namespace InferenceMoo.Figures;

/// <summary>
/// A parallel projection of the drawn box onto the picture plane: a turn about the accuracy axis, then a look down on the box from
/// its corner of no cost and no time, so that the three limits are the back walls and the floor of the room behind it.
/// </summary>
/// <param name="Azimuth">Turn in radians: 0 looks along the time axis, pi/2 along the cost axis.</param>
/// <param name="Elevation">Angle of the look down in radians: 0 is level, pi/2 from straight above.</param>
/// <param name="AccuracyLength">Length of the accuracy axis where the other two have length 1.</param>
internal readonly record struct Projection(double Azimuth, double Elevation, double AccuracyLength)
{
    /// <summary>Where <paramref name="point"/> lies on the picture: x to the right, y up, the corner (0, 0, 0) at the origin.</summary>
    public (double X, double Y) Project(SpacePoint point)
    {
        var across = point.Cost * Math.Cos(Azimuth) - point.Time * Math.Sin(Azimuth);
        var away = point.Cost * Math.Sin(Azimuth) + point.Time * Math.Cos(Azimuth);
        return (across, away * Math.Sin(Elevation) + point.Accuracy * AccuracyLength * Math.Cos(Elevation));
    }

    /// <summary>
    /// The view that spreads a trajectory most. Its cost and time grow together, so that from some angle it would be seen
    /// end on.
    /// </summary>
    /// <param name="end">The far end of the trajectory.</param>
    public static Projection For(SpacePoint end)
    {
        const double Turn = 30 * Math.PI / 180;
        const double LookDown = 24 * Math.PI / 180;
        const double Height = 0.8;
        var left = new Projection(Turn, LookDown, Height);
        var right = new Projection(Math.PI / 2 - Turn, LookDown, Height);
        return Math.Abs(left.Project(end).X) >= Math.Abs(right.Project(end).X) ? left : right;
    }
}
