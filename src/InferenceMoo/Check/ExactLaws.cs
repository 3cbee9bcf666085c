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

/// <summary>What the trials of one quantity at one number of samples follow, and how finely a simulation can follow it.</summary>
/// <param name="Name">The quantity's name.</param>
/// <param name="Scale">What its rounding is a share of, in its unit: its mean, or 1 for an accuracy.</param>
/// <param name="Moments">Its exact moments.</param>
/// <param name="Probability">Probability of a value of at most the argument; null where it has no simple form.</param>
/// <param name="Resolution">What a correct simulation may be off by, whatever its number of trials.</param>
internal sealed record ExactLaw(string Name, double Scale, ExactMoments Moments, Func<double, double>? Probability, Resolution Resolution)
{
    /// <summary>
    /// Whether the quantity varies by more than a ten-billionth of its scale. Less is a constant with its rounding, for which
    /// there is no standard error.
    /// </summary>
    public bool HasSpread => Moments.StandardDeviation > 1e-10 * Scale;
}
