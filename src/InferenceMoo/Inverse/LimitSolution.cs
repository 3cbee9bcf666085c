namespace InferenceMoo;

/// <summary>
/// The best value of one limit under which some candidate is feasible, the other two limits being as they are: the least budget,
/// the shortest deadline, the largest accuracy floor.
/// </summary>
/// <param name="Asked">The limit asked for: <see cref="LimitKinds.Cost"/>, Time or Accuracy.</param>
/// <param name="Models">What is found per model, in the scenario's order.</param>
/// <param name="Overall">The best over the candidates of all models; null where no value of the limit helps any model.</param>
public sealed record LimitSolution(LimitKinds Asked, IReadOnlyList<LimitOutcome> Models, LimitAnswer? Overall);
