namespace InferenceMoo.Tests;

/// <summary>The moments of the token lengths as a plain double sum over a grid of two standard normals.</summary>
internal static class BruteForceTokens
{
    private const int Cells = 3000;
    private const double Reach = 8;

    public static ExactTokens Of(NormalParameters input, NormalParameters output)
    {
        double inSum = 0, inSquare = 0, outSum = 0, outSquare = 0, product = 0;
        var cells = Enumerable.Range(0, Cells).Select(i => -Reach + (i + 0.5) * 2 * Reach / Cells)
            .Select(z => (Z: z, Mass: StandardNormalSeries.Density(z) * 2 * Reach / Cells)).ToArray();
        foreach (var (zIn, massIn) in cells)
        {
            foreach (var (zOut, massOut) in cells)
            {
                var lengthIn = Math.Clamp(input.Mean + input.StandardDeviation * zIn, 1, 16 * input.Mean);
                var lengthOut = Math.Clamp(output.Mean + output.StandardDeviation * zOut, 1, 16 * lengthIn);
                var mass = massIn * massOut;
                inSum += mass * lengthIn;
                inSquare += mass * lengthIn * lengthIn;
                outSum += mass * lengthOut;
                outSquare += mass * lengthOut * lengthOut;
                product += mass * lengthIn * lengthOut;
            }
        }

        return new ExactTokens(inSum, inSquare - inSum * inSum, outSum, outSquare - outSum * outSum, product - inSum * outSum);
    }
}
