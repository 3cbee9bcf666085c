namespace InferenceMoo;

/// <summary>The exact statistics of k samples of one model: what the simulated ones tend to as trials grow.</summary>
/// <param name="K">Number of samples, from 1.</param>
/// <param name="CostMean">Mean cost in USD.</param>
/// <param name="CostStandardDeviation">Standard deviation of the cost in USD.</param>
/// <param name="TimeMean">Mean time in seconds, divided by the inferences that run at the same time.</param>
/// <param name="TimeStandardDeviation">Standard deviation of that time in seconds.</param>
/// <param name="AccuracyMean">Mean of the best accuracy, in [0, 1].</param>
/// <param name="AccuracyStandardDeviation">Standard deviation of the best accuracy.</param>
public readonly record struct ExactPoint(
    int K,
    double CostMean,
    double CostStandardDeviation,
    double TimeMean,
    double TimeStandardDeviation,
    double AccuracyMean,
    double AccuracyStandardDeviation);
