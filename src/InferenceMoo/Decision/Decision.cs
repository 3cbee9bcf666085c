namespace InferenceMoo;

/// <summary>The decision for every model of a scenario, in the scenario's order.</summary>
/// <param name="Scenario">What was asked.</param>
/// <param name="Models">One decision per model.</param>
public sealed record Decision(Scenario Scenario, IReadOnlyList<ModelDecision> Models);
