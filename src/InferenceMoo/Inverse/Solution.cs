namespace InferenceMoo;

/// <summary>The answers to the inverse questions.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Target">The least k that reaches the target.</param>
/// <param name="Budget">The least budget under the other two limits.</param>
/// <param name="Deadline">The shortest deadline under the other two limits.</param>
/// <param name="Floor">The largest accuracy floor under the other two limits.</param>
public sealed record Solution(
    InverseQuestion Question, TargetSolution Target, LimitSolution Budget, LimitSolution Deadline, LimitSolution Floor)
{
    /// <summary>Whether every question has an answer for some model: a target within budget and deadline, a value for each limit.</summary>
    public bool IsComplete => Target.Cheapest is not null && LimitSolutions.All(solution => solution.Overall is not null);

    /// <summary>The answers about the limits: budget, deadline, floor.</summary>
    public IReadOnlyList<LimitSolution> LimitSolutions => [Budget, Deadline, Floor];
}
