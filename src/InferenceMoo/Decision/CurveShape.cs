namespace InferenceMoo;

/// <summary>How a curve bends and where it goes, read from left to right.</summary>
public enum CurveShape
{
    /// <summary>Rises ever slower: diminishing returns, as accuracy has in cost.</summary>
    ConcaveIncreasing,

    /// <summary>Falls ever faster.</summary>
    ConcaveDecreasing,

    /// <summary>Rises ever faster.</summary>
    ConvexIncreasing,

    /// <summary>Falls ever slower.</summary>
    ConvexDecreasing,
}
