namespace InferenceMoo;

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
        foreach (var (length, probability) in InputLengthNodes.Of(input, output))
        {
            var given = ClippedNormal.MomentsAbout(
                _tokens.OutputMean, output, ExactTokens.Shortest, ExactTokens.LongestRatio * length);
            sum += probability * given.Scaled(perOutput).AboutLower(perInput * (length - _tokens.InputMean)).Fourth;
        }

        return sum;
    }
}
