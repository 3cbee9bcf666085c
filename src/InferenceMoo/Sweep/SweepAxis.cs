namespace InferenceMoo;

/// <summary>What a sweep can vary, in the order in which its combinations are numbered: the last one varies fastest.</summary>
public enum SweepAxis
{
    /// <summary>Largest number of samples.</summary>
    KMax,

    /// <summary>Step between the candidates.</summary>
    KStep,

    /// <summary>Inferences at a time.</summary>
    Parallel,

    /// <summary>Budget in USD.</summary>
    MaxCost,

    /// <summary>Deadline in seconds.</summary>
    MaxTime,

    /// <summary>Accuracy floor.</summary>
    MinAccuracy,
}
