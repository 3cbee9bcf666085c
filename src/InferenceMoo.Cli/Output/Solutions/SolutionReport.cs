using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>The answers to the inverse questions, and the run behind them.</summary>
/// <param name="Solution">What was asked and found.</param>
/// <param name="Device">The device that simulated.</param>
/// <param name="Elapsed">Time for simulation and solution; the only part that changes from run to run on a machine.</param>
internal sealed record SolutionReport(Solution Solution, DeviceDescription Device, TimeSpan Elapsed);
