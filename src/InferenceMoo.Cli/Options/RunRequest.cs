using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>What every command that simulates asks for.</summary>
/// <param name="Simulation">How to simulate; without progress and notices.</param>
/// <param name="Format">How results are written to standard output.</param>
/// <param name="Output">Folder for files, or null for none.</param>
/// <param name="Quiet">Whether progress and notices are kept back.</param>
internal sealed record RunRequest(SimulationOptions Simulation, OutputFormat Format, string? Output, bool Quiet);
