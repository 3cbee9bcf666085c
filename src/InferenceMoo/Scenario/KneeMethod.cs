namespace InferenceMoo;

/// <summary>How the knee of a feasible front is found.</summary>
public enum KneeMethod
{
    /// <summary>The point farthest from the straight line between the two ends of the front.</summary>
    Chord,

    /// <summary>The point of largest curvature |p' x p''| / |p'|^3 in three dimensions.</summary>
    Curvature,

    /// <summary>Satopaa et al. 2011 on accuracy against cost.</summary>
    Kneedle,
}
