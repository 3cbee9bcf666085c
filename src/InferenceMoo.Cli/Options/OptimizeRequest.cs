namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo optimize</c> asks for.</summary>
/// <param name="Scenario">The question.</param>
/// <param name="Run">How to simulate, and where results go.</param>
/// <param name="Group">Whether the models are kept apart, without a decision over all of them.</param>
/// <param name="Check">Whether the statistics are compared with their exact answers.</param>
internal sealed record OptimizeRequest(Scenario Scenario, RunRequest Run, bool Group, bool Check);
