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

/// <summary>Exact moments of what one inference costs or takes: a sum of so much per input token and so much per output token.</summary>
internal sealed class ExactInference(NormalParameters input, NormalParameters output)
{
    private readonly ExactTokens _tokens = ExactTokens.Of(input, output);

    /// <summary>Moments of <paramref name="perInput"/> Lin + <paramref name="perOutput"/> Lout.</summary>
    public ExactMoments Combine(double perInput, double perOutput)
    {
        var (mean, variance) = _tokens.Combine(perInput, perOutput);
        return ExactMoments.Of(mean, variance, FourthAboutMean(perInput, perOutput));
    }

    /// <summary>Over the input lengths, the fourth moment that the output length has given each, about the mean of all.</summary>
    private double FourthAboutMean(double perInput, double perOutput)
    {
        var sum = 0.0;
        foreach (var (length, probability) in ExactTokens.InputLengths(input, output))
        {
            var given = CentredMoments.OfClipped(
                _tokens.OutputMean, output, ExactTokens.Shortest, ExactTokens.LongestRatio * length);
            sum += probability * given.Scaled(perOutput).AboutLower(perInput * (length - _tokens.InputMean)).Fourth;
        }

        return sum;
    }
}

/// <summary>The exact statistics of k samples of one model: what the simulated ones tend to as trials grow.</summary>
/// <param name="K">Number of samples, from 1.</param>
/// <param name="CostMean">Mean cost in USD.</param>
/// <param name="CostStandardDeviation">Standard deviation of the cost in USD.</param>
/// <param name="TimeMean">Mean time in seconds, divided by the inferences that run at the same time.</param>
/// <param name="TimeStandardDeviation">Standard deviation of that time in seconds.</param>
/// <param name="AccuracyMean">Mean of the best accuracy, in [0, 1].</param>
/// <param name="AccuracyStandardDeviation">Standard deviation of the best accuracy.</param>
public readonly record struct ExactPoint(
    int K,
    double CostMean,
    double CostStandardDeviation,
    double TimeMean,
    double TimeStandardDeviation,
    double AccuracyMean,
    double AccuracyStandardDeviation);

/// <summary>The exact moments of one quantity at one number of samples.</summary>
/// <param name="Mean">Mean, in the quantity's own unit.</param>
/// <param name="StandardDeviation">Standard deviation in the same unit, not negative.</param>
/// <param name="Kurtosis">
/// Fourth moment about the mean over the squared variance, at least 1: 3 for a normal variable, 1 where there is no spread,
/// and about 1/p where all spread comes from a value of small probability p.
/// </param>
public readonly record struct ExactMoments(double Mean, double StandardDeviation, double Kurtosis)
{
    /// <summary>The moments from a variance and a fourth moment about the mean, whose rounding is kept out of the impossible.</summary>
    internal static ExactMoments Of(double mean, double variance, double fourth)
    {
        var kurtosis = fourth / (variance * variance);
        return new ExactMoments(mean, Math.Sqrt(variance), kurtosis >= 1 ? kurtosis : 1);
    }

    /// <summary>
    /// The moments of the sum of <paramref name="k"/> independent variables like this one: means and variances add up, and
    /// so do fourth cumulants, which leaves 1/k of the excess kurtosis.
    /// </summary>
    internal ExactMoments SumOf(int k) => new(k * Mean, Math.Sqrt(k) * StandardDeviation, 3 + (Kurtosis - 3) / k);
}
