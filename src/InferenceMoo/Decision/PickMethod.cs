namespace InferenceMoo;

/// <summary>How a number of samples is picked from the feasible ones.</summary>
public enum PickMethod
{
    /// <summary>Highest mean accuracy.</summary>
    Accuracy,

    /// <summary>Largest cube volume.</summary>
    Cube,

    /// <summary>Least utopia distance.</summary>
    Utopia,

    /// <summary>Knee of the front, by the method that the scenario names.</summary>
    Knee,
}
