using MathNet.Numerics;
using static InferenceMoo.StandardNormal;

namespace InferenceMoo;

/// <summary>The first four moments of a variable X about a centre c.</summary>
/// <param name="First">E(X - c).</param>
/// <param name="Second">E(X - c)^2.</param>
/// <param name="Third">E(X - c)^3.</param>
/// <param name="Fourth">E(X - c)^4.</param>
internal readonly record struct CentredMoments(double First, double Second, double Third, double Fourth)
{
    /// <summary>Beyond this many standard deviations the normal holds less mass than a double can add to 1e-300.</summary>
    private const double Reach = 38;

    /// <summary>Variance of X; not below 0.</summary>
    public double Variance => Math.Max(0, Second - First * First);

    /// <summary>Fourth moment of X about its mean.</summary>
    public double FourthAboutMean => AboutLower(-First).Fourth;

    /// <summary>
    /// The moments of clip(N(mean, sigma), lower, upper) about <paramref name="centre"/>, from
    /// E(X - r) = integral over [r, upper] of (1 - F) minus integral over [lower, r] of F, and its like for the higher powers.
    /// Every integral of the sum is positive and taken about the bulk of the mass, so that the variance keeps its digits for any
    /// sigma, far clipping included; sigma 0 is a point mass.
    /// </summary>
    public static CentredMoments OfClipped(double centre, NormalParameters normal, double lower, double upper)
    {
        var bulk = Math.Clamp(normal.Mean, lower, upper);
        return AboutBulk(bulk, normal.Mean, normal.StandardDeviation, lower, upper).AboutLower(bulk - centre);
    }

    /// <summary>The moments about a centre that lies lower by <paramref name="distance"/>.</summary>
    public CentredMoments AboutLower(double distance)
    {
        var square = distance * distance;
        return new CentredMoments(
            distance + First,
            square + 2 * distance * First + Second,
            distance * square + 3 * square * First + 3 * distance * Second + Third,
            square * square + 4 * distance * square * First + 6 * square * Second + 4 * distance * Third + Fourth);
    }

    /// <summary>The moments of X - c times <paramref name="factor"/>.</summary>
    public CentredMoments Scaled(double factor)
    {
        var square = factor * factor;
        return new CentredMoments(factor * First, square * Second, factor * square * Third, square * square * Fourth);
    }

    /// <summary>
    /// Adds one node of the integrals E(top - X)^n = integral up to top of n (top - x)^(n - 1) F(x), where the centre is the
    /// top, deviations count downwards and F is the distribution function.
    /// </summary>
    /// <param name="below">top - x.</param>
    /// <param name="weight">F(x) times the node's width.</param>
    public CentredMoments PlusNode(double below, double weight) => new(
        First + weight,
        Second + 2 * below * weight,
        Third + 3 * below * below * weight,
        Fourth + 4 * below * below * below * weight);

    private static CentredMoments AboutBulk(double bulk, double mean, double sigma, double lower, double upper)
    {
        if (sigma == 0)
            return default;

        var z = (bulk - mean) / sigma;
        var below = Loss((lower - mean) / sigma, z);
        var above = Loss(-(upper - mean) / sigma, -z);
        return new CentredMoments(
            above.First - below.First,
            above.Second + below.Second,
            above.Third - below.Third,
            above.Fourth + below.Fourth).Scaled(sigma);
    }

    /// <summary>The moments of how far a standard normal, clipped to [from, to], lies below <paramref name="to"/>.</summary>
    private static CentredMoments Loss(double from, double to)
    {
        from = Math.Max(from, -Reach);
        if (from >= to)
            return default;

        // The closed form subtracts numbers of order 1, and leaves nothing of an integral over a short interval.
        return to - from < 1 ? LossByQuadrature(from, to) : LossInClosedForm(from, to);
    }

    private static CentredMoments LossInClosedForm(double from, double to)
    {
        // A normal below the interval is brought to its lower end: what it would have lost beyond the width w is taken off.
        var (whole, beyond, w) = (OpenLoss(to), OpenLoss(from), to - from);
        return new CentredMoments(
            whole.First - beyond.First,
            whole.Second - beyond.Second - 2 * w * beyond.First,
            whole.Third - beyond.Third - 3 * w * beyond.Second - 3 * w * w * beyond.First,
            whole.Fourth - beyond.Fourth - 4 * w * beyond.Third - 6 * w * w * beyond.Second - 4 * w * w * w * beyond.First);
    }

    private static CentredMoments LossByQuadrature(double from, double to)
    {
        var nodes = QuadratureNodes.Over([from, to]);
        var sum = default(CentredMoments);
        for (var i = 0; i < nodes.Weights.Length; i++)
            sum = sum.PlusNode(to - nodes.Abscissas[i], nodes.Weights[i] * Cdf(nodes.Abscissas[i]));
        return sum;
    }

    /// <summary>E max(z - Z, 0)^n for a standard normal Z and n = 1..4: by parts, z times the one before and n - 1 times the one before that.</summary>
    private static CentredMoments OpenLoss(double z)
    {
        var zeroth = Cdf(z);
        var first = z * zeroth + Density(z);
        var second = z * first + zeroth;
        var third = z * second + 2 * first;
        return new CentredMoments(first, second, third, z * third + 3 * second);
    }
}

/// <summary>The standard normal distribution, each function accurate in the tail that it is named for.</summary>
internal static class StandardNormal
{
    /// <summary>Probability of a value of at most <paramref name="z"/>; relatively accurate for z far below 0.</summary>
    public static double Cdf(double z) => 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);

    /// <summary>Probability of a value above <paramref name="z"/>; relatively accurate for z far above 0.</summary>
    public static double UpperTail(double z) => Cdf(-z);

    /// <summary>Natural logarithm of <see cref="Cdf"/>; relatively accurate on both sides.</summary>
    public static double LogCdf(double z) => z > 0 ? SpecialFunctions.Log1p(-UpperTail(z)) : Math.Log(Cdf(z));

    /// <summary>Probability density at <paramref name="z"/>.</summary>
    public static double Density(double z) => Constants.InvSqrt2Pi * Math.Exp(-0.5 * z * z);

    /// <summary>The z whose <see cref="UpperTail"/> is <paramref name="probability"/>, in [0, 1]; infinite at both ends.</summary>
    public static double InverseUpperTail(double probability) => Constants.Sqrt2 * SpecialFunctions.ErfcInv(2 * probability);
}
