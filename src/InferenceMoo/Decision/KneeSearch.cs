namespace InferenceMoo;

/// <summary>The three knees of a feasible front.</summary>
internal sealed class KneeSearch
{
    private readonly IReadOnlyList<DecisionPoint> _front;
    private readonly FrontPoint[] _scaled;
    private readonly double _costNoise;
    private readonly double _accuracyNoise;
    private readonly double _noise;

    /// <summary>Prepares the search on <paramref name="front"/>, which comes in the order of k.</summary>
    public KneeSearch(IReadOnlyList<DecisionPoint> front, Limits limits)
    {
        _front = front;
        _scaled = [.. front.Select(point => ScaledMeans.Of(point.Point, limits))];
        _costNoise = SamplingNoise.Of(front.Select(point => point.Point.Cost));
        _accuracyNoise = SamplingNoise.Of(front.Select(point => point.Point.Accuracy));
        var timeNoise = SamplingNoise.Of(front.Select(point => point.Point.Time));
        _noise = new FrontPoint(_costNoise / limits.MaxCost, timeNoise / limits.MaxTime, _accuracyNoise).Length;
    }

    /// <summary>The knee by <see cref="ChordKnee"/>, as a number of samples.</summary>
    public int? ByChord() => SamplesAt(ChordKnee.Find(_scaled, _noise));

    /// <summary>The knee by <see cref="CurvatureKnee"/>, as a number of samples.</summary>
    public int? ByCurvature() => SamplesAt(CurvatureKnee.Find(_scaled, _noise));

    /// <summary>The knee by <see cref="Kneedle"/> on accuracy against cost, as a number of samples.</summary>
    public int? ByKneedle()
    {
        double[] cost = [.. _front.Select(point => point.Point.Cost.Mean)];
        double[] accuracy = [.. _front.Select(point => point.Point.Accuracy.Mean)];
        return SamplesAt(Kneedle.Find(cost, accuracy, CurveShape.ConcaveIncreasing, _costNoise, _accuracyNoise));
    }

    private int? SamplesAt(int? index) => index is { } found ? _front[found].K : null;
}
