namespace InferenceMoo;

/// <summary>
/// The exact answers for one model, the judge of every simulation. Cost and time of k samples are sums of k independent
/// inferences, so their means and variances are k times those of one; accuracy is the best of k draws.
/// </summary>
public sealed class ExactModel
{
    private readonly ExactMoments _cost;
    private readonly ExactMoments _time;

    /// <summary>Prepares the answers for <paramref name="model"/> with <paramref name="parallel"/> inferences at the same time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallel"/> is below 1, or a mean length below 1 token.</exception>
    public ExactModel(Model model, int parallel)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(parallel, 1);
        var inference = new ExactInference(model.InputTokens, model.OutputTokens);
        _cost = inference.Combine(model.CostPerInputToken, model.CostPerOutputToken);
        _time = inference.Combine(model.TimePerInputToken / parallel, model.TimePerOutputToken / parallel);
        Accuracy = new ExactBestAccuracy(model.Accuracy);
    }

    /// <summary>The best accuracy of k samples, which also has probabilities and quantiles in closed form.</summary>
    public ExactBestAccuracy Accuracy { get; }

    /// <summary>Moments of the cost in USD of <paramref name="k"/> samples, k at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public ExactMoments CostAt(int k) => SumOf(k, _cost);

    /// <summary>Moments of the time in seconds of <paramref name="k"/> samples, k at least 1, divided by the parallelism.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public ExactMoments TimeAt(int k) => SumOf(k, _time);

    /// <summary>The statistics of <paramref name="k"/> samples, k at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public ExactPoint At(int k)
    {
        var (cost, time, accuracy) = (CostAt(k), TimeAt(k), Accuracy.At(k));
        return new ExactPoint(
            k,
            cost.Mean,
            cost.StandardDeviation,
            time.Mean,
            time.StandardDeviation,
            accuracy.Mean,
            accuracy.StandardDeviation);
    }

    private static ExactMoments SumOf(int k, ExactMoments one)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        return one.SumOf(k);
    }
}
