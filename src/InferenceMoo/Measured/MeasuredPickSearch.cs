namespace InferenceMoo;

/// <summary>What each method picks on a feasible front of measured points.</summary>
/// <param name="objectives">All points.</param>
/// <param name="front">The rows of the feasible front, in its order.</param>
/// <param name="scales">What makes the objectives comparable.</param>
internal sealed class MeasuredPickSearch(MeasuredObjectives objectives, int[] front, MeasuredScales scales)
{
    /// <summary>The picks. On the front a score never falls when a point gets better, which is not so beyond the scales.</summary>
    public MeasuredPicks Picks(MeasuredPoints points)
    {
        var knees = new MeasuredKneeSearch(objectives, front, scales);
        return new MeasuredPicks(
            objectives.HasAccuracy ? Best(row => objectives[row].Accuracy) : null,
            Best(CubeVolume),
            Best(row => -UtopiaDistance(row)),
            knees.ByChord(),
            knees.ByCurvature(points),
            knees.ByKneedle());
    }

    /// <summary>(1 - C/C_max)(1 - T/T_max) A of the point at <paramref name="row"/>.</summary>
    public double CubeVolume(int row)
    {
        var (cost, time, accuracy) = scales.Of(objectives[row]);
        return (1 - cost) * (1 - time) * accuracy;
    }

    /// <summary>The length of (C/C_max, T/T_max, 1 - A) of the point at <paramref name="row"/>.</summary>
    public double UtopiaDistance(int row)
    {
        var scaled = scales.Of(objectives[row]);
        return (scaled with { Accuracy = 1 - scaled.Accuracy }).Length;
    }

    private int? Best(Func<int, double> score) =>
        FirstLeast.Of([.. front.Select(row => -score(row))]) is { } best ? front[best] : null;
}
