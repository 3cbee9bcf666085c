namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo optimize</c> asks for.</summary>
/// <param name="Run">The question, how to simulate, and where results go.</param>
/// <param name="Group">Whether the models are kept apart, without a decision over all of them.</param>
/// <param name="Check">Whether the statistics are compared with their exact answers.</param>
internal sealed record OptimizeRequest(RunRequest Run, bool Group, bool Check);
