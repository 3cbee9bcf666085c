namespace InferenceMoo.Kernels;

/// <summary>Which trials and which inferences a launch covers.</summary>
/// <param name="FirstTrial">Number of the chunk's first trial.</param>
/// <param name="TileTrials">Trials per group, up to <see cref="TileKernel.LargestTile"/>.</param>
/// <param name="FirstInference">Inferences that the trials have behind them.</param>
/// <param name="Inferences">Inferences to add: the rows of the slab.</param>
/// <param name="InputCentre">Steps of the mean input length.</param>
/// <param name="OutputCentre">Steps of the mean output length.</param>
public readonly record struct Slab(
    ulong FirstTrial, int TileTrials, int FirstInference, int Inferences, uint InputCentre, uint OutputCentre)
{
    /// <summary>The deviation of an input sum from its centre after <paramref name="k"/> inferences.</summary>
    public int InputDeviation(int k, uint sum) => (int)(sum - (uint)k * InputCentre);

    /// <summary>The deviation of an output sum from its centre after <paramref name="k"/> inferences.</summary>
    public int OutputDeviation(int k, uint sum) => (int)(sum - (uint)k * OutputCentre);
}
