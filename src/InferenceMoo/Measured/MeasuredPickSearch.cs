namespace InferenceMoo;

/// <summary>What each method picks on a feasible front of measured points.</summary>
/// <param name="objectives">All points.</param>
/// <param name="front">The rows of the feasible front, in its order.</param>
/// <param name="scales">What makes the objectives comparable.</param>
internal sealed class MeasuredPickSearch(MeasuredObjectives objectives, int[] front, MeasuredScales scales)
{
    /// <summary>The picks. On the front a score never falls when a point gets better, which is not so beyond the scales.</summary>
    public Picks<int?> Picks(MeasuredPoints points)
    {
        var knees = new MeasuredKneeSearch(objectives, front, scales);
        return new Picks<int?>(rule => rule.Knee is { } knee ? knees.By(knee, points) : Best(rule.Method));
    }

    /// <summary>(1 - C/C_max)(1 - T/T_max) A of the point at <paramref name="row"/>.</summary>
    public double CubeVolume(int row) => PickMethod.CubeVolume(scales.Of(objectives[row]));

    /// <summary>The length of (C/C_max, T/T_max, 1 - A) of the point at <paramref name="row"/>.</summary>
    public double UtopiaDistance(int row) => PickMethod.UtopiaDistance(scales.Of(objectives[row]));

    // An objective that was not measured is the same for all points, which then have no best one.
    private int? Best(PickMethod method) => method == PickMethod.Accuracy && !objectives.HasAccuracy
        ? null
        : FirstLeast.Of([.. front.Select(row => -method.Score(scales.Of(objectives[row])))]) is { } best ? front[best] : null;
}
