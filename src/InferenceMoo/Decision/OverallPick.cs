namespace InferenceMoo;

/// <summary>The model and the number of samples that a method picks, and what comes second.</summary>
/// <param name="Point">The pick, which no feasible candidate of any model dominates.</param>
/// <param name="RunnerUp">The same method's pick without that model; null where it then picks none.</param>
public sealed record OverallPick(OverallPoint Point, RunnerUp? RunnerUp);
