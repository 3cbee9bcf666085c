using static InferenceMoo.StandardNormal;

namespace InferenceMoo;

/// <summary>
/// Moments of clip(N(mean, sigma), lower, upper), from
/// E(X - r) = integral over [r, upper] of (1 - F) minus integral over [lower, r] of F, and its like for the square.
/// </summary>
internal static class ClippedNormal
{
    /// <summary>Beyond this many standard deviations the normal holds less mass than a double can add to 1e-300.</summary>
    private const double Reach = 38;

    /// <summary>
    /// The moments about <paramref name="centre"/>. Every integral of the sum is positive and taken about the bulk of
    /// the mass, so that the variance keeps its digits for any sigma, far clipping included; sigma 0 is a point mass.
    /// </summary>
    public static CentredMoments MomentsAbout(double centre, NormalParameters normal, double lower, double upper)
    {
        var bulk = Math.Clamp(normal.Mean, lower, upper);
        return MomentsAbout(bulk, normal.Mean, normal.StandardDeviation, lower, upper).AboutLower(bulk - centre);
    }

    private static CentredMoments MomentsAbout(double bulk, double mean, double sigma, double lower, double upper)
    {
        if (sigma == 0)
            return new CentredMoments(0, 0);

        var z = (bulk - mean) / sigma;
        var below = Loss((lower - mean) / sigma, z);
        var above = Loss(-(upper - mean) / sigma, -z);
        return new CentredMoments(sigma * (above.First - below.First), sigma * sigma * (above.Second + below.Second));
    }

    /// <summary>First and second moment of how far a standard normal, clipped to [from, to], lies below <paramref name="to"/>.</summary>
    private static CentredMoments Loss(double from, double to)
    {
        from = Math.Max(from, -Reach);
        if (from >= to)
            return new CentredMoments(0, 0);

        // The closed form subtracts numbers of order 1, and leaves nothing of an integral over a short interval.
        return to - from < 1 ? LossByQuadrature(from, to) : LossInClosedForm(from, to);
    }

    private static CentredMoments LossInClosedForm(double from, double to) => new(
        FirstLoss(to) - FirstLoss(from),
        SecondLoss(to) - SecondLoss(from) - 2 * (to - from) * FirstLoss(from));

    private static CentredMoments LossByQuadrature(double from, double to)
    {
        var nodes = QuadratureNodes.Over([from, to]);
        double first = 0, second = 0;
        for (var i = 0; i < nodes.Weights.Length; i++)
        {
            var mass = nodes.Weights[i] * Cdf(nodes.Abscissas[i]);
            first += mass;
            second += 2 * (to - nodes.Abscissas[i]) * mass;
        }

        return new CentredMoments(first, second);
    }

    /// <summary>E max(z - Z, 0) for a standard normal Z.</summary>
    private static double FirstLoss(double z) => z * Cdf(z) + Density(z);

    /// <summary>E max(z - Z, 0)^2 for a standard normal Z.</summary>
    private static double SecondLoss(double z) => (z * z + 1) * Cdf(z) + z * Density(z);
}
