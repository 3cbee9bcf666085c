namespace InferenceMoo;

/// <summary>Compares the simulated statistics of one quantity at one number of samples with its exact law.</summary>
internal static class StatisticDeviations
{
    /// <summary>
    /// Where all spread comes from values so rare that a few trials have them, a mean follows not a normal law but Poisson's,
    /// with a longer tail. Its standard error is then at least what so many trials with such a value, which lies about
    /// sigma sqrt(kappa) off, add to it.
    /// </summary>
    private const double FewTrials = 10;

    /// <summary>Share of its scale that rounding may leave of a constant.</summary>
    private const double ConstantRounding = 1e-9;

    /// <summary>The same of its standard deviation, the root of a difference that keeps a dozen digits.</summary>
    private const double ConstantSpread = 1e-6;

    /// <summary>The deviations of <paramref name="found"/> over <paramref name="trials"/> trials, of every statistic that has an exact answer.</summary>
    public static IEnumerable<Deviation> Of(Statistic found, ExactLaw law, long trials) =>
        law.HasSpread
            ? [Mean(found, law, trials), Spread(found, law, trials), .. Quantiles(found, law, trials)]
            : Constant(found, law);

    private static Deviation Mean(Statistic found, ExactLaw law, long trials) => Deviation.Of(
        $"{law.Name} mean",
        Math.Abs(found.Mean - law.Moments.Mean),
        law.Resolution.Mean,
        law.Moments.StandardDeviation * Math.Sqrt(Widening(law, trials) / trials));

    /// <summary>
    /// Compared as a variance, whose standard error has a closed form: the square of it is
    /// sigma^4 ((kappa - 1) / N + 2 / N^2) with kurtosis kappa, to within 1/N of itself.
    /// </summary>
    private static Deviation Spread(Statistic found, ExactLaw law, long trials)
    {
        var variance = law.Moments.StandardDeviation * law.Moments.StandardDeviation;
        var relativeError = Math.Sqrt(((law.Moments.Kurtosis - 1) * Widening(law, trials) + 2.0 / trials) / trials);
        return Deviation.Of(
            $"{law.Name} std",
            Math.Abs(found.StandardDeviation * found.StandardDeviation - variance),
            law.Resolution.Variance,
            variance * relativeError);
    }

    /// <summary>
    /// Compared by probability: where trials gather at a clip, a quantile there is right for all the probabilities it spans.
    /// </summary>
    private static IEnumerable<Deviation> Quantiles(Statistic found, ExactLaw law, long trials)
    {
        if (law.Probability is not { } probability)
            return [];

        Deviation Quantile(string name, double value, double wanted)
        {
            var lower = probability(value - law.Resolution.Quantile);
            var upper = probability(value + law.Resolution.Quantile);
            return Deviation.Of(
                $"{law.Name} {name}",
                Math.Max(lower - wanted, wanted - upper),
                law.Resolution.Probability,
                Math.Sqrt(wanted * (1 - wanted) / trials));
        }

        return
        [
            Quantile("p2_5", found.LowerQuantile, 0.025),
            Quantile("p50", found.Median, 0.5),
            Quantile("p97_5", found.UpperQuantile, 0.975),
        ];
    }

    /// <summary>By which rare values widen the square of a standard error; 1 from 100 kappa trials on.</summary>
    private static double Widening(ExactLaw law, long trials) =>
        Math.Max(1, FewTrials * FewTrials * law.Moments.Kurtosis / trials);

    /// <summary>Chance has no part in a constant, so that it is either met or missed.</summary>
    private static IEnumerable<Deviation> Constant(Statistic found, ExactLaw law)
    {
        var mean = law.Moments.Mean;
        Deviation Value(string name, double value, double expected, double tolerance) =>
            new($"{law.Name} {name}", Math.Abs(value - expected) <= tolerance * law.Scale ? 0 : double.PositiveInfinity);

        return
        [
            Value("mean", found.Mean, mean, ConstantRounding),
            Value("std", found.StandardDeviation, 0, ConstantSpread),
            Value("p2_5", found.LowerQuantile, mean, ConstantRounding),
            Value("p50", found.Median, mean, ConstantRounding),
            Value("p97_5", found.UpperQuantile, mean, ConstantRounding),
        ];
    }
}

/// <summary>
/// What a correct simulation may be off by, whatever its number of trials, because it computes with 32-bit words on grids
/// (docs/sampling.md). At a million trials all of it is far below a standard error for every k.
/// </summary>
/// <param name="Mean">Of the mean, in the quantity's unit.</param>
/// <param name="Variance">Of the variance, in its square.</param>
/// <param name="Quantile">Of a quantile, in the quantity's unit.</param>
/// <param name="Probability">Of a quantile, in probability.</param>
internal readonly record struct Resolution(double Mean, double Variance, double Quantile, double Probability)
{
    /// <summary>
    /// Rounding of the place of a mean on the grid of token lengths, in standard deviations of the length: half a unit of a
    /// float up to 2^17, in steps of 1e-4. Lengths are rounded to the nearest step, which moves no mean.
    /// </summary>
    private const double Offset = 5e-7;

    /// <summary>
    /// Half a step, in standard deviations of the length. Where only one of the two lengths counts, a sum lies on the grid,
    /// and a quantile falls between two steps.
    /// </summary>
    private const double HalfStep = 5e-5;

    /// <summary>By which a quantile read between histogram bins is off, in standard deviations of the sum.</summary>
    private const double Interpolation = 1e-6;

    /// <summary>Error of a normal, in standard deviations: 7e-7 of at most 6.34.</summary>
    private const double Normal = 5e-6;

    /// <summary>Error of an exact accuracy, and of a variance that is a difference of sums over thousands of bins.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Share of the probability that one word stands for.</summary>
    private const double Word = 1.0 / (1L << 32);

    /// <summary>The resolution of a sum of <paramref name="k"/> inferences.</summary>
    /// <param name="sum">Its exact moments.</param>
    /// <param name="k">Number of inferences.</param>
    /// <param name="spread">The spread of the lengths before clipping, in the sum's unit: all of it moves with the grids.</param>
    public static Resolution OfSum(ExactMoments sum, int k, double spread)
    {
        var shift = k * Offset * spread;
        return new Resolution(
            shift,
            shift * sum.StandardDeviation / Math.Sqrt(k),
            shift + HalfStep * spread + Interpolation * sum.StandardDeviation,
            0);
    }

    /// <summary>The resolution of the best accuracy of <paramref name="k"/> samples, with <paramref name="sigma"/> before clipping.</summary>
    public static Resolution OfBestAccuracy(ExactMoments best, int k, double sigma)
    {
        var shift = Normal * sigma + Rounding;
        return new Resolution(shift, 2 * shift * best.StandardDeviation + Rounding, shift, k * Word);
    }
}
