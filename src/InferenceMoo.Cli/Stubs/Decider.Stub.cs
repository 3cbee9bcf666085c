namespace InferenceMoo;

/// <summary>Stands in for the real decider until it is merged.</summary>
public static class Decider
{
    /// <summary>Refuses to decide.</summary>
    public static Decision Decide(Scenario scenario, IReadOnlyList<Trajectory> trajectories) =>
        throw new InvalidOperationException("no decider is built yet");
}
