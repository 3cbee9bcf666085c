namespace InferenceMoo;

/// <summary>How many samples of one model reach a target.</summary>
/// <param name="Trajectory">The model's trajectory.</param>
/// <param name="LeastK">The least of all k, candidate or not; null where none up to <see cref="TargetLaw.LargestK"/> reaches it.</param>
/// <param name="Candidate">The least candidate; null where <paramref name="LeastK"/> is.</param>
public sealed record TargetAnswer(Trajectory Trajectory, long? LeastK, TargetCandidate? Candidate);
