namespace InferenceMoo.Randomness;

/// <summary>An outcome, and the words that it was found in.</summary>
internal sealed record Finding(string Order, long Words, Outcome Outcome);
