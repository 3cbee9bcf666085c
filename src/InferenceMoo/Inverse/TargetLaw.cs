namespace InferenceMoo;

/// <summary>
/// How the probability of reaching a target grows with the number of samples, in closed form: one sample of
/// clip(N(mu, sigma), 0, 1) misses accuracy A with probability m = Phi((A - mu) / sigma), so the best of k reaches it with
/// 1 - m^k, and the least k is ceil(ln(1 - Q) / ln m). The clips make m 0 for A of at most 0 and 1 for A above 1; for sigma 0 it
/// is 0 where mu reaches A and 1 elsewhere. Everything is computed from ln m and ln(1 - Q), which keep their digits in both tails.
/// </summary>
public sealed class TargetLaw
{
    /// <summary>The largest k that is told: doubles know every whole number up to it, 9e15.</summary>
    public const long LargestK = 1L << 53;

    // What rounding leaves open counts as reached: mu itself is reached with 0.875 by three samples, not by four.
    private const double Rounding = 1e-15;

    private readonly double _probability;
    private readonly double _logMiss;
    private readonly double _logLeft;

    /// <summary>The law for one model's <paramref name="accuracy"/> before clipping.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not in (0, 1), or the accuracy is not a number.</exception>
    public TargetLaw(NormalParameters accuracy, AccuracyTarget target)
    {
        if (!(target.Probability > 0 && target.Probability < 1))
            throw new ArgumentOutOfRangeException(nameof(target), target, "The probability of a target lies in (0, 1).");
        if (double.IsNaN(target.Accuracy))
            throw new ArgumentOutOfRangeException(nameof(target), target, "The accuracy of a target is a number.");
        _probability = target.Probability;
        _logMiss = LogMiss(accuracy, target.Accuracy);
        _logLeft = LogProbability.OfRest(target.Probability);
        LeastK = Least();
    }

    /// <summary>
    /// The least k that reaches the target; null where none up to <see cref="LargestK"/> does. Exact as far as doubles know Phi,
    /// which is to a part in 1e15: above some 1e14 the last digits of k are rounding.
    /// </summary>
    public long? LeastK { get; }

    /// <summary>Whether the best of <paramref name="k"/> samples, k at least 1, reaches the accuracy as surely as asked.</summary>
    public bool Reaches(long k) => k * _logMiss <= _logLeft * (1 - Rounding);

    /// <summary>Probability that the best of <paramref name="k"/> samples, k at least 1, reaches the accuracy.</summary>
    public double Probability(long k) => LogProbability.Rest(k * _logMiss);

    /// <summary>
    /// <see cref="Probability"/> less the probability asked for, without cancellation where both are near 1; not negative where k
    /// reaches the target.
    /// </summary>
    public double Margin(long k)
    {
        var margin = (1 - _probability) * LogProbability.Rest(k * _logMiss - _logLeft);
        return Reaches(k) ? Math.Max(0, margin) : margin;
    }

    private static double LogMiss(NormalParameters accuracy, double floor)
    {
        if (floor <= 0)
            return double.NegativeInfinity;
        if (floor > 1)
            return 0;
        if (accuracy.StandardDeviation == 0)
            return accuracy.Mean >= floor ? double.NegativeInfinity : 0;
        return StandardNormal.LogCdf((floor - accuracy.Mean) / accuracy.StandardDeviation);
    }

    private long? Least()
    {
        var quotient = _logLeft / _logMiss;
        if (_logMiss == 0 || quotient > LargestK)
            return null;
        var k = Math.Max(1, (long)Math.Ceiling(quotient));
        while (k > 1 && Reaches(k - 1))
            k--;
        while (!Reaches(k))
            k++;
        return k;
    }
}
