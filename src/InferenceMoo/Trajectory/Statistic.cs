namespace InferenceMoo;

/// <summary>One quantity at one number of samples, over all trials, in the quantity's own unit.</summary>
/// <param name="Mean">Mean over the trials.</param>
/// <param name="StandardDeviation">Population standard deviation over the trials.</param>
/// <param name="StandardError">Standard error of the mean: the standard deviation divided by the square root of the number of trials.</param>
/// <param name="LowerQuantile">2.5 % quantile of the trials (not of the mean).</param>
/// <param name="Median">50 % quantile of the trials.</param>
/// <param name="UpperQuantile">97.5 % quantile of the trials (not of the mean).</param>
public readonly record struct Statistic(
    double Mean, double StandardDeviation, double StandardError, double LowerQuantile, double Median, double UpperQuantile)
{
    /// <summary>The statistic of the quantity divided by <paramref name="divisor"/>, which is above 0.</summary>
    public Statistic DividedBy(double divisor) => new(
        Mean / divisor,
        StandardDeviation / divisor,
        StandardError / divisor,
        LowerQuantile / divisor,
        Median / divisor,
        UpperQuantile / divisor);
}
