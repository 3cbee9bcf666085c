namespace InferenceMoo;

/// <summary>What the best of k samples has to reach, and how surely.</summary>
/// <param name="Accuracy">The accuracy to reach. Accuracies lie in [0, 1]: 0 or less is always reached, more than 1 never.</param>
/// <param name="Probability">Least probability of reaching it, in (0, 1).</param>
public readonly record struct AccuracyTarget(double Accuracy, double Probability);
