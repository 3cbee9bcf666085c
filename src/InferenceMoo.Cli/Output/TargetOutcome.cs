namespace InferenceMoo.Cli;

/// <summary>What came of a target of the standard errors.</summary>
/// <param name="Asked">Largest standard error asked for, relative to its mean.</param>
/// <param name="MostTrials">The most trials per model that were allowed for it.</param>
/// <param name="IsMet">Whether all are below it; else the trials that were allowed have been used up.</param>
internal sealed record TargetOutcome(double Asked, long MostTrials, bool IsMet);
