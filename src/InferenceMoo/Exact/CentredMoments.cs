namespace InferenceMoo;

/// <summary>The first four moments of a variable X about a centre c.</summary>
/// <param name="First">E(X - c).</param>
/// <param name="Second">E(X - c)^2.</param>
/// <param name="Third">E(X - c)^3.</param>
/// <param name="Fourth">E(X - c)^4.</param>
internal readonly record struct CentredMoments(double First, double Second, double Third, double Fourth)
{
    /// <summary>Variance of X; not below 0.</summary>
    public double Variance => Math.Max(0, Second - First * First);

    /// <summary>Fourth moment of X about its mean.</summary>
    public double FourthAboutMean => AboutLower(-First).Fourth;

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
}
