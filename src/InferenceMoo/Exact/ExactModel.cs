namespace InferenceMoo;

/// <summary>
/// The exact answers for one model, the judge of every simulation. Cost and time of k samples are sums of k independent
/// inferences, so their means and variances are k times those of one; accuracy is the best of k draws.
/// </summary>
public sealed class ExactModel
{
    private readonly (double Mean, double Variance) _cost;
    private readonly (double Mean, double Variance) _time;

    /// <summary>Prepares the answers for <paramref name="model"/> with <paramref name="parallel"/> inferences at the same time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallel"/> is below 1, or a mean length below 1 token.</exception>
    public ExactModel(Model model, int parallel)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(parallel, 1);
        var tokens = ExactTokens.Of(model.InputTokens, model.OutputTokens);
        _cost = tokens.Combine(model.CostPerInputToken, model.CostPerOutputToken);
        _time = tokens.Combine(model.TimePerInputToken / parallel, model.TimePerOutputToken / parallel);
        Accuracy = new ExactBestAccuracy(model.Accuracy);
    }

    /// <summary>The best accuracy of k samples, which also has quantiles in closed form.</summary>
    public ExactBestAccuracy Accuracy { get; }

    /// <summary>The statistics of <paramref name="k"/> samples, k at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public ExactPoint At(int k) => new(
        k,
        k * _cost.Mean,
        Math.Sqrt(k * _cost.Variance),
        k * _time.Mean,
        Math.Sqrt(k * _time.Variance),
        Accuracy.Mean(k),
        Accuracy.StandardDeviation(k));
}
