namespace InferenceMoo;

/// <summary>One number of samples, with what the decision makes of it.</summary>
/// <param name="Point">The simulated statistics.</param>
/// <param name="Candidate">Whether k is a multiple of the step.</param>
/// <param name="Feasible">Whether k is a candidate and meets the limits, see <see cref="Feasibility"/>.</param>
/// <param name="Pareto">Whether k is a candidate on the Pareto front of all candidates.</param>
/// <param name="CubeVolume">
/// (1 - C/C_max)(1 - T/T_max) A on the means, of every k, a candidate or not. A side that a mean has used up, as under a chance
/// constraint a feasible k may have one, has length 0, and so has the volume: two sides beyond their limits are no room.
/// </param>
/// <param name="UtopiaDistance">Euclidean length of (C/C_max, T/T_max, 1 - A) on the means.</param>
public readonly record struct DecisionPoint(
    TrajectoryPoint Point, bool Candidate, bool Feasible, bool Pareto, double CubeVolume, double UtopiaDistance)
{
    /// <summary>Number of samples.</summary>
    public int K => Point.K;
}
