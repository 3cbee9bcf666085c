namespace InferenceMoo;

/// <summary>How often independent replicates of a simulation agree with a pick.</summary>
/// <param name="Share">Share of the replicates with the same pick, 0 to 1; where there is no pick, of those without one.</param>
/// <param name="None">Share of the replicates in which the method picks nothing.</param>
/// <param name="ModelShare">Share of the replicates whose pick is of the same model; <see cref="Share"/> where there is no pick.</param>
/// <param name="KLow">
/// Least k of the narrowest range that holds at least 95 % of the replicates that pick that model, the lowest of equals; null
/// without any, or without a pick over all models.
/// </param>
/// <param name="KHigh">Largest k of that range.</param>
public sealed record PickShare(double Share, double None, double ModelShare, int? KLow, int? KHigh)
{
    /// <summary>The share below which a pick is said to move about: fewer than half of the replicates agree with it.</summary>
    public const double MovesBelow = 0.5;

    /// <summary>Whether the pick moves about from replicate to replicate.</summary>
    public bool Moves => Share < MovesBelow;
}
