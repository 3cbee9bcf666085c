namespace InferenceMoo;

/// <summary>How every pick moves with every parameter, one at a time.</summary>
/// <param name="Scenario">What was asked; its trials and its seed play no part.</param>
/// <param name="Change">The share by which each parameter was moved down and up, in (0, 1).</param>
/// <param name="Models">One per model, in the scenario's order.</param>
public sealed record Sensitivity(Scenario Scenario, double Change, IReadOnlyList<ModelSensitivity> Models)
{
    /// <summary>
    /// How the picks over all models move with every parameter of every model and with the limits, one per
    /// <see cref="PickMethod"/>; empty with a single model, whose own picks they are.
    /// </summary>
    public IReadOnlyList<PickSensitivity> Overall { get; init; } = [];
}
