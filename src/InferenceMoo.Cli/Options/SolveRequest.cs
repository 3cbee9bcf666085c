namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo solve</c> asks for.</summary>
/// <param name="Scenario">The limits and the trials.</param>
/// <param name="Run">How to simulate, and where results go.</param>
/// <param name="Target">The accuracy to reach, and how surely.</param>
internal sealed record SolveRequest(Scenario Scenario, RunRequest Run, AccuracyTarget Target);
