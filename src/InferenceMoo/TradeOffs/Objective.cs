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
