namespace InferenceMoo;

/// <summary>What is traded off.</summary>
public enum Objective
{
    /// <summary>Mean cost in USD; less is better.</summary>
    Cost,

    /// <summary>Mean time in seconds; less is better.</summary>
    Time,

    /// <summary>Mean accuracy, in [0, 1]; more is better.</summary>
    Accuracy,
}

/// <summary>How much each objective matters.</summary>
/// <param name="Cost">Weight of the cost, finite and at least 0.</param>
/// <param name="Time">Weight of the time, likewise.</param>
/// <param name="Accuracy">Weight of the accuracy, likewise.</param>
public readonly record struct Weights(double Cost, double Time, double Accuracy)
{
    /// <summary>The same ratios, with a sum of 1.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or all are 0.</exception>
    public Weights Normalised()
    {
        var scaled = ObjectiveWeights.Of([Cost, Time, Accuracy], 3);
        return new Weights(scaled[0], scaled[1], scaled[2]);
    }
}
