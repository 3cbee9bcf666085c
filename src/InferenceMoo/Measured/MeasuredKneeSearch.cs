namespace InferenceMoo;

/// <summary>
/// The knees of a feasible front of measured points, on its effort curve. Effort is the length of (C/C_max, T/T_max) and gain is
/// accuracy, as between models; without accuracy effort is cost and gain is the share of time saved, 1 - T/T_max. A point tells
/// nothing about its standard error, so that every bend counts that rounding cannot explain.
/// </summary>
internal sealed class MeasuredKneeSearch
{
    private readonly int[] _rows;
    private readonly FrontPoint[] _scaled;
    private readonly EffortKneeSearch _knees;

    /// <summary>Prepares the search among the points at the <paramref name="front"/> rows.</summary>
    public MeasuredKneeSearch(MeasuredObjectives objectives, int[] front, MeasuredScales scales)
    {
        FrontPoint[] scaled = [.. front.Select(row => scales.Of(objectives[row]))];
        FrontPoint[] plane = [.. scaled.Select(point => InPlane(point, objectives.HasAccuracy))];
        var curve = EffortPlane.Curve(plane);
        _rows = [.. curve.Select(i => front[i])];
        _scaled = [.. curve.Select(i => scaled[i])];
        _knees = new EffortKneeSearch([.. curve.Select(i => plane[i])], default);
    }

    /// <summary>The row of the knee by <paramref name="method"/>; null where there is none.</summary>
    public int? By(KneeMethod method, MeasuredPoints points) => At(method switch
    {
        KneeMethod.Chord => _knees.ByChord(),
        KneeMethod.Kneedle => _knees.ByKneedle(),
        // Its differences need the even steps of one trajectory.
        KneeMethod.Curvature => IsTrajectory(points) ? CurvatureKnee.Find(_scaled, noise: 0) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    });

    private static FrontPoint InPlane(FrontPoint scaled, bool hasAccuracy) =>
        hasAccuracy ? EffortPlane.Of(scaled) : new FrontPoint(scaled.Cost, 0, 1 - scaled.Time);

    private bool IsTrajectory(MeasuredPoints points)
    {
        if (points.K is not { } k || _rows.Length < 3)
            return false;
        var step = (long)k[_rows[1]] - k[_rows[0]];
        return step > 0
            && _rows.Zip(_rows.Skip(1)).All(pair => (long)k[pair.Second] - k[pair.First] == step)
            && (points.Labels is not { } labels || _rows.All(row => labels[row] == labels[_rows[0]]));
    }

    private int? At(int? index) => index is { } found ? _rows[found] : null;
}
