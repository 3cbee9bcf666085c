namespace InferenceMoo.Engine;

/// <summary>How far a simulation has come.</summary>
/// <param name="Done">Work done so far, in trials summed over the passes that the scenario needs.</param>
/// <param name="Total">Work of the whole run in the same unit.</param>
public readonly record struct SimulationProgress(long Done, long Total);
