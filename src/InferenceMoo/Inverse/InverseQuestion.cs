namespace InferenceMoo;

/// <summary>
/// Asks backwards: the least k that reaches a target, and the best value that each limit can take while the other two stay.
/// </summary>
/// <param name="Scenario">Models, limits, candidates and trials.</param>
/// <param name="Target">The accuracy to reach and how surely; the mean accuracy's floor is among the limits.</param>
public sealed record InverseQuestion(Scenario Scenario, AccuracyTarget Target)
{
    /// <summary>
    /// The scenario to simulate. Means do not depend on limits; its only one is the target's accuracy, so that the feasible
    /// probability of its trajectories is the share of the trials that reach it.
    /// </summary>
    public Scenario ToSimulate => Scenario with { Limits = new Limits(double.MaxValue, double.MaxValue, Target.Accuracy) };
}
