namespace InferenceMoo;

/// <summary>Some of what bounds an answer.</summary>
[Flags]
public enum LimitKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The budget.</summary>
    Cost = 1,

    /// <summary>The deadline.</summary>
    Time = 2,

    /// <summary>The accuracy floor, or the accuracy and the probability of a target.</summary>
    Accuracy = 4,

    /// <summary>The step between candidates: there is none smaller.</summary>
    Step = 8,

    /// <summary>The largest number of samples: there is no candidate beyond it.</summary>
    KMax = 16,
}
