namespace InferenceMoo;

/// <summary>How the picks of one model move with every parameter.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences that run at the same time at the base.</param>
/// <param name="KStep">Step between the candidates, at the base and everywhere else.</param>
/// <param name="Shortfall">Which limits fail and by how much, when no candidate is feasible at the base; otherwise null.</param>
/// <param name="Picks">One per <see cref="PickMethod"/>, in their order.</param>
public sealed record ModelSensitivity(
    Model Model, int Parallel, int KStep, Shortfall? Shortfall, IReadOnlyList<PickSensitivity> Picks);
