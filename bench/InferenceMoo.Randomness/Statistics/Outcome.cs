namespace InferenceMoo.Randomness;

/// <summary>What a test found.</summary>
/// <param name="Test">The test in words.</param>
/// <param name="Law">The law of the statistic for perfect words.</param>
/// <param name="Statistic">The statistic.</param>
/// <param name="PValue">The probability of a larger statistic; perfect words make it uniform in [0, 1].</param>
internal sealed record Outcome(string Test, string Law, double Statistic, double PValue);
