namespace InferenceMoo.Engine;

/// <summary>The probabilities of the reported trial quantiles.</summary>
internal static class TrialQuantiles
{
    public const double Lower = 0.025;
    public const double Median = 0.5;
    public const double Upper = 0.975;
}
