namespace InferenceMoo;

/// <summary>How far the statistics of one model lie from the exact answers.</summary>
/// <param name="Key">The model's key.</param>
/// <param name="LargestDeviation">Largest distance from an exact answer in standard errors; infinite where chance cannot explain any.</param>
/// <param name="K">The number of samples where it is.</param>
/// <param name="Statistic">The statistic where it is, such as <c>cost mean</c> or <c>accuracy p97_5</c>.</param>
/// <param name="Comparisons">Number of statistics compared, over all k.</param>
public sealed record ModelCheck(string Key, double LargestDeviation, int K, string Statistic, int Comparisons)
{
    /// <summary>Whether the largest deviation is at most <see cref="Check.Threshold"/>.</summary>
    public bool Passed => LargestDeviation <= Check.Threshold;
}
