namespace InferenceMoo.Tests;

/// <summary>The normal distribution from its Maclaurin series: slow, plain, and independent of the library's erfc.</summary>
internal static class StandardNormalSeries
{
    /// <summary>Phi(z) = 1/2 + phi(z) (z + z^3/3 + z^5/15 + ...); good to 1e-14 for |z| below 7.</summary>
    public static double Cdf(double z)
    {
        var (term, sum) = (z, z);
        for (var i = 3; Math.Abs(term) > 1e-20 && i < 1000; i += 2)
        {
            term *= z * z / i;
            sum += term;
        }

        return 0.5 + sum * Density(z);
    }

    public static double LogCdf(double z) => Math.Log(Cdf(z));

    public static double Density(double z) => Math.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI);
}
