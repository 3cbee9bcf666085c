namespace InferenceMoo;

/// <summary>How far a point lies from the ideal, from weights w and normalised objectives f (0 at the ideal, 1 at the nadir).</summary>
public enum CompromiseMethod
{
    /// <summary>Sum of w f: what falls short in one objective is made good in another at a fixed rate.</summary>
    WeightedSum,

    /// <summary>Square root of the sum of (w f)^2.</summary>
    Euclidean,

    /// <summary>
    /// Augmented achievement scalarising function: the largest w f, which no other objective makes good, plus
    /// <see cref="AchievementFunction.Augmentation"/> times the sum of w f. It finds points that the weighted sum never does,
    /// those where the front is not convex.
    /// </summary>
    Achievement,
}
