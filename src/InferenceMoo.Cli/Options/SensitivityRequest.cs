namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo sensitivity</c> asks for.</summary>
/// <param name="Scenario">The question.</param>
/// <param name="Change">The share by which each parameter is moved, in (0, 1).</param>
/// <param name="Run">Where results go; nothing is simulated.</param>
internal sealed record SensitivityRequest(Scenario Scenario, double Change, RunRequest Run);
