namespace InferenceMoo;

/// <summary>The hypervolume of a front of measured points.</summary>
/// <param name="Reference">What it is taken up to; null for no points.</param>
/// <param name="Total">The hypervolume; null for no points.</param>
/// <param name="Contributions">What each point adds alone, in the order of the front.</param>
internal sealed record MeasuredVolume(MeasuredBounds? Reference, double? Total, double[] Contributions)
{
    /// <summary>The hypervolume of the points at the <paramref name="front"/> rows.</summary>
    public static MeasuredVolume Of(MeasuredObjectives objectives, int[] front, MeasuredQuestion question)
    {
        if (front.Length == 0)
            return new MeasuredVolume(null, null, []);
        var values = objectives.At(front);
        var bounds = MeasuredReferencePoint.Of(objectives, values, question);
        double[] reference = [.. objectives.Present.Select(objective => bounds.Of(objective)!.Value.Value)];
        return new MeasuredVolume(
            bounds,
            Hypervolume.Of(values, objectives.Directions, reference),
            Hypervolume.Contributions(values, objectives.Directions, reference));
    }
}
