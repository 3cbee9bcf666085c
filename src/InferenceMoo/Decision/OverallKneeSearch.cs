namespace InferenceMoo;

/// <summary>
/// The knees of an <see cref="EffortCurve"/>: between models, in the plane of effort and accuracy; those of a curve that one model
/// has for itself are that model's own.
/// </summary>
internal sealed class OverallKneeSearch
{
    // Two models' means stray apart, where a model's own ends stray along: the difference of two random walks exceeds 5
    // standard errors of their last k with probability 4 (1 - Phi(5 / sqrt 2)) = 0.08 %, as a bridge exceeds 2.
    private const double WalksPerBridge = 2.5;

    private readonly IReadOnlyList<OverallPoint> _curve;
    private readonly FrontPoint[] _plane;
    private readonly FrontPoint _noise;
    private readonly KneeSearch? _own;

    /// <summary>Prepares the search on <paramref name="curve"/>.</summary>
    public OverallKneeSearch(IReadOnlyList<OverallPoint> curve, Limits limits)
    {
        _curve = curve;
        TrajectoryPoint[] statistics = [.. curve.Select(point => point.Statistics)];
        _plane = [.. statistics.Select(point => InPlane(ScaledMeans.Of(point, limits)))];
        _noise = WalksPerBridge * InPlane(SamplingNoise.Of(statistics, limits));
        _own = curve.All(point => ReferenceEquals(point.Decision, curve[0].Decision)) ? KneeSearch.Of(statistics, limits) : null;
    }

    /// <summary>
    /// The point farthest above the straight line between the ends of the curve, the first of equals. Points below the line
    /// do not count: where the returns of one model end and those of another have not begun, the curve may sag.
    /// </summary>
    public OverallPoint? ByChord()
    {
        if (_own is not null)
            return At(_own.ByChord());
        int[] above = [.. Enumerable.Range(0, _plane.Length).Where(i => HeightAboveChord(_plane[i]) >= 0)];
        var knee = ChordKnee.Find([.. above.Select(i => _plane[i])], _noise.Length);
        return knee is { } found ? _curve[above[found]] : null;
    }

    /// <summary>
    /// None between models: curvature is a local property whose differences need even steps, and two models that come close
    /// to each other have no curvature between them, only a jump.
    /// </summary>
    public OverallPoint? ByCurvature() => At(_own?.ByCurvature());

    /// <summary>The knee by <see cref="Kneedle"/>, which allows for uneven steps.</summary>
    public OverallPoint? ByKneedle() => At((_own ?? new KneeSearch(_plane, _noise)).ByKneedle());

    private static FrontPoint InPlane(FrontPoint point) => new((point with { Accuracy = 0 }).Length, 0, point.Accuracy);

    // In units of the area that the chord spans; 0, not a rounding of it, at both ends.
    private double HeightAboveChord(FrontPoint point)
    {
        var (chord, way) = (_plane[^1] - _plane[0], point - _plane[0]);
        return way.Accuracy * chord.Cost - way.Cost * chord.Accuracy;
    }

    private OverallPoint? At(int? index) => index is { } found ? _curve[found] : null;
}
