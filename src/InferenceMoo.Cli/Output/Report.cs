using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>A decision, and the run behind it.</summary>
/// <param name="Decision">What was asked and decided.</param>
/// <param name="Device">The device that simulated.</param>
/// <param name="Elapsed">Time for simulation and decision; the only part that changes from run to run on a machine.</param>
internal sealed record Report(Decision Decision, DeviceDescription Device, TimeSpan Elapsed)
{
    /// <summary>How far the run lies from the exact answers; null where nobody asked.</summary>
    public Check? Check { get; init; }
}
