namespace InferenceMoo;

/// <summary>What is asked of measured points.</summary>
public sealed record MeasuredQuestion
{
    /// <summary>The limits; none by default.</summary>
    public MeasuredLimits Limits { get; init; }

    /// <summary>What the hypervolume is taken up to; by default the limits, or the nadir made worse.</summary>
    public MeasuredReference Reference { get; init; }

    /// <summary>The method whose knee is reported as the knee.</summary>
    public KneeMethod Knee { get; init; } = KneeMethod.Chord;
}
