namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo sweep</c> asks for.</summary>
/// <param name="Sweep">The question.</param>
/// <param name="Group">Whether there is a row per combination and model, and none over all models.</param>
/// <param name="Pick">The pick that table and figures show.</param>
/// <param name="Run">How to simulate, and where results go.</param>
internal sealed record SweepRequest(Sweep Sweep, bool Group, PickMethod Pick, RunRequest Run);
