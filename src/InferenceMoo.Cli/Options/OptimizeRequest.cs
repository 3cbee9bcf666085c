using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>What a valid <c>moo optimize</c> asks for.</summary>
/// <param name="Scenario">The question.</param>
/// <param name="Simulation">How to simulate; without progress and notices.</param>
/// <param name="Format">How results are written to standard output.</param>
/// <param name="Output">Folder for files, or null for none.</param>
/// <param name="Group">Whether the models are kept apart, without a decision over all of them.</param>
/// <param name="Front">What is asked of the joint front.</param>
/// <param name="Check">Whether the statistics are compared with their exact answers.</param>
/// <param name="Quiet">Whether progress and notices are kept back.</param>
internal sealed record OptimizeRequest(
    Scenario Scenario, SimulationOptions Simulation, OutputFormat Format, string? Output, bool Group, FrontQuestion Front, bool Check, bool Quiet);
