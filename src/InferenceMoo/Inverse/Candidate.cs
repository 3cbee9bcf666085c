namespace InferenceMoo;

/// <summary>A candidate number of samples of one model.</summary>
/// <param name="Trajectory">The model's trajectory.</param>
/// <param name="Step">Step between the model's candidates.</param>
/// <param name="Point">The statistics at the candidate.</param>
public sealed record Candidate(Trajectory Trajectory, int Step, TrajectoryPoint Point)
{
    /// <summary>The model.</summary>
    public Model Model => Trajectory.Model;

    /// <summary>Inferences that run at the same time.</summary>
    public int Parallel => Trajectory.Parallel;

    /// <summary>Number of samples.</summary>
    public int K => Point.K;

    /// <summary>Whether there is no smaller candidate of the model.</summary>
    internal bool IsFirst => K == Step;

    /// <summary>Whether there is no larger candidate of the model.</summary>
    internal bool IsLast => K + Step > Trajectory.Points.Count;

    /// <summary>The candidates of a model, by rising k.</summary>
    internal static IReadOnlyList<Candidate> Of(Trajectory trajectory, int step) =>
        [.. trajectory.Points.Where(point => point.K % step == 0).Select(point => new Candidate(trajectory, step, point))];
}
