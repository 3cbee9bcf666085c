namespace InferenceMoo;

/// <summary>Where a value that an objective is held against comes from.</summary>
public enum MeasuredBoundSource
{
    /// <summary>Somebody asked for it.</summary>
    Asked,

    /// <summary>It is the limit.</summary>
    Limit,

    /// <summary>The front has it: there is no limit.</summary>
    Front,
}
