namespace InferenceMoo.Kernels;

/// <summary>The moments that are kept of the token sums.</summary>
public static class Moments
{
    /// <summary>Sums per k: input, output, input squared, input times output, output squared.</summary>
    public const int Count = 5;
}
