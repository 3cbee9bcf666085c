namespace InferenceMoo.Engine;

/// <summary>A device that can count the trials of a pass.</summary>
public interface IEngine : IDisposable
{
    /// <summary>The device.</summary>
    DeviceDescription Device { get; }

    /// <summary>Counts the trials of <paramref name="range"/>. Whatever the device and its chunks, the result is the same to the last bit.</summary>
    /// <param name="pass">What to simulate and to count.</param>
    /// <param name="range">The trials.</param>
    /// <param name="advanced">Called, from any thread, with the number of trials finished since the last call; null for no calls.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="DeviceFailedException">The device failed; nothing that it counted may be used.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    Accumulator Count(SimulationPass pass, TrialRange range, Action<long>? advanced, CancellationToken cancellation);
}
