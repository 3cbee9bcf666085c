namespace InferenceMoo;

/// <summary>What of a pick is watched while a parameter moves.</summary>
public enum SensitivityOutput
{
    /// <summary>Number of samples.</summary>
    K,

    /// <summary>Mean cost in USD.</summary>
    Cost,

    /// <summary>Mean time in seconds.</summary>
    Time,

    /// <summary>Mean of the best accuracy, in [0, 1].</summary>
    Accuracy,
}
