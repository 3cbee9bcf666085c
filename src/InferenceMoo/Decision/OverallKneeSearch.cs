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
    private readonly EffortKneeSearch _joint;
    private readonly KneeSearch? _own;

    /// <summary>Prepares the search on <paramref name="curve"/>.</summary>
    public OverallKneeSearch(IReadOnlyList<OverallPoint> curve, Limits limits)
    {
        _curve = curve;
        var statistics = Array.ConvertAll([.. curve], (OverallPoint point) => point.Statistics);
        _joint = new EffortKneeSearch(
            Array.ConvertAll(statistics, point => EffortPlane.Of(ScaledMeans.Of(point, limits))),
            WalksPerBridge * EffortPlane.Of(SamplingNoise.Of(statistics, limits)));
        _own = curve.All(point => ReferenceEquals(point.Decision, curve[0].Decision)) ? KneeSearch.Of(statistics, limits) : null;
    }

    /// <summary>The knee by the chord method, between models above the chord.</summary>
    public OverallPoint? ByChord() => At(_own is null ? _joint.ByChord() : _own.ByChord());

    /// <summary>
    /// None between models: curvature is a local property whose differences need even steps, and two models that come close
    /// to each other have no curvature between them, only a jump.
    /// </summary>
    public OverallPoint? ByCurvature() => At(_own?.ByCurvature());

    /// <summary>The knee by <see cref="Kneedle"/>.</summary>
    public OverallPoint? ByKneedle() => At(_own is null ? _joint.ByKneedle() : _own.ByKneedle());

    /// <summary>The knee by <paramref name="method"/>.</summary>
    public OverallPoint? By(KneeMethod method) => method switch
    {
        KneeMethod.Curvature => ByCurvature(),
        KneeMethod.Kneedle => ByKneedle(),
        KneeMethod.Chord => ByChord(),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    private OverallPoint? At(int? index) => index is { } found ? _curve[found] : null;
}
