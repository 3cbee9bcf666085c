namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo solve</c> asks for.</summary>
/// <param name="Run">The limits, how to simulate, and where results go.</param>
/// <param name="Target">The accuracy to reach, and how surely.</param>
internal sealed record SolveRequest(RunRequest Run, AccuracyTarget Target);
