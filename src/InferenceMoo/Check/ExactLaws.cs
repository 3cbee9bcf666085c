namespace InferenceMoo;

/// <summary>What the simulated quantities of one model follow at each number of samples.</summary>
internal sealed class ExactLaws(Model model, int parallel)
{
    /// <summary>Beyond this many standard deviations, with a probability below 1e-9, a clip leaves a normal as it is.</summary>
    private const double Unreached = 6;

    private readonly ExactModel _exact = new(model, parallel);
    private readonly bool _isCapped = !IsUnreached(OutputBelowCap(model));
    private readonly bool _isClipped = Clearances(model).Any(clearance => !IsUnreached(clearance));

    /// <summary>The laws of cost, time and accuracy of <paramref name="k"/> samples.</summary>
    public IReadOnlyList<ExactLaw> At(int k) => [Cost(k), Time(k), Accuracy(k)];

    private ExactLaw Cost(int k) => Sum("cost", k, _exact.CostAt(k), model.CostPerInputToken, model.CostPerOutputToken);

    private ExactLaw Time(int k) =>
        Sum("time", k, _exact.TimeAt(k), model.TimePerInputToken / parallel, model.TimePerOutputToken / parallel);

    private ExactLaw Sum(string name, int k, ExactMoments moments, double perInput, double perOutput)
    {
        var (input, output) = (model.InputTokens.StandardDeviation, model.OutputTokens.StandardDeviation);
        // An output length at its cap follows the input length, sixteen times over.
        var spread = perInput * input + perOutput * (output + (_isCapped ? ExactTokens.LongestRatio * input : 0));
        // Sums of normals are normal; what clips leave has no simple law.
        Func<double, double>? probability =
            _isClipped ? null : value => StandardNormal.Cdf((value - moments.Mean) / moments.StandardDeviation);
        return new ExactLaw(name, moments.Mean, moments, probability, Resolution.OfSum(moments, k, spread));
    }

    private ExactLaw Accuracy(int k)
    {
        var moments = _exact.Accuracy.At(k);
        var resolution = Resolution.OfBestAccuracy(moments, k, model.Accuracy.StandardDeviation);
        return new ExactLaw("accuracy", 1, moments, value => _exact.Accuracy.Probability(k, value), resolution);
    }

    /// <summary>How far each length lies from each clip, as normal variables.</summary>
    private static NormalParameters[] Clearances(Model model)
    {
        var (input, output) = (model.InputTokens, model.OutputTokens);
        return
        [
            new(input.Mean - ExactTokens.Shortest, input.StandardDeviation),
            new((ExactTokens.LongestRatio - 1) * input.Mean, input.StandardDeviation),
            new(output.Mean - ExactTokens.Shortest, output.StandardDeviation),
            OutputBelowCap(model),
        ];
    }

    private static NormalParameters OutputBelowCap(Model model)
    {
        var (input, output) = (model.InputTokens, model.OutputTokens);
        return new NormalParameters(
            ExactTokens.LongestRatio * input.Mean - output.Mean,
            double.Hypot(ExactTokens.LongestRatio * input.StandardDeviation, output.StandardDeviation));
    }

    private static bool IsUnreached(NormalParameters clearance) => clearance.Mean >= Unreached * clearance.StandardDeviation;
}

/// <summary>What the trials of one quantity at one number of samples follow, and how far a simulation lies from it.</summary>
/// <param name="Name">The quantity's name.</param>
/// <param name="Scale">What its rounding is a share of, in its unit: its mean, or 1 for an accuracy.</param>
/// <param name="Moments">Its exact moments.</param>
/// <param name="Probability">Probability of a value of at most the argument; null where it has no simple form.</param>
/// <param name="Resolution">What a correct simulation may be off by, whatever its number of trials.</param>
internal sealed record ExactLaw(string Name, double Scale, ExactMoments Moments, Func<double, double>? Probability, Resolution Resolution)
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

    /// <summary>
    /// Whether the quantity varies by more than a ten-billionth of its scale. Less is a constant with its rounding, for which
    /// there is no standard error.
    /// </summary>
    public bool HasSpread => Moments.StandardDeviation > 1e-10 * Scale;

    /// <summary>The deviations of <paramref name="found"/> over <paramref name="trials"/> trials, of every statistic that has an exact answer.</summary>
    public IEnumerable<Deviation> Deviations(Statistic found, long trials) =>
        HasSpread ? [Mean(found, trials), Spread(found, trials), .. Quantiles(found, trials)] : Constant(found);

    private Deviation Mean(Statistic found, long trials) => Deviation.Of(
        $"{Name} mean",
        Math.Abs(found.Mean - Moments.Mean),
        Resolution.Mean,
        Moments.StandardDeviation * Math.Sqrt(Widening(trials) / trials));

    /// <summary>
    /// Compared as a variance, whose standard error has a closed form: the square of it is
    /// sigma^4 ((kappa - 1) / N + 2 / N^2) with kurtosis kappa, to within 1/N of itself.
    /// </summary>
    private Deviation Spread(Statistic found, long trials)
    {
        var variance = Moments.StandardDeviation * Moments.StandardDeviation;
        var relativeError = Math.Sqrt(((Moments.Kurtosis - 1) * Widening(trials) + 2.0 / trials) / trials);
        return Deviation.Of(
            $"{Name} std",
            Math.Abs(found.StandardDeviation * found.StandardDeviation - variance),
            Resolution.Variance,
            variance * relativeError);
    }

    /// <summary>
    /// Compared by probability: where trials gather at a clip, a quantile there is right for all the probabilities it spans.
    /// </summary>
    private IEnumerable<Deviation> Quantiles(Statistic found, long trials)
    {
        if (Probability is not { } probability)
            return [];

        Deviation Quantile(string name, double value, double wanted)
        {
            var lower = probability(value - Resolution.Quantile);
            var upper = probability(value + Resolution.Quantile);
            return Deviation.Of(
                $"{Name} {name}",
                Math.Max(lower - wanted, wanted - upper),
                Resolution.Probability,
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
    private double Widening(long trials) => Math.Max(1, FewTrials * FewTrials * Moments.Kurtosis / trials);

    /// <summary>Chance has no part in a constant, so that it is either met or missed.</summary>
    private IEnumerable<Deviation> Constant(Statistic found)
    {
        var mean = Moments.Mean;
        Deviation Value(string name, double value, double expected, double tolerance) =>
            new($"{Name} {name}", Math.Abs(value - expected) <= tolerance * Scale ? 0 : double.PositiveInfinity);

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
