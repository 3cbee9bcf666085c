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

    /// <summary>Counts several batches of trials, and hands over each one's own counts as soon as it is complete.</summary>
    /// <param name="pass">What to simulate and to count.</param>
    /// <param name="batches">The batches: ranges without a trial in common, none empty.</param>
    /// <param name="counted">
    /// Called once for each batch, in any order, from any thread and for several at a time, with its number and its counts but for
    /// the histograms, which may be overwritten when the call returns.
    /// </param>
    /// <param name="advanced">As for <see cref="Count"/>.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The counts of all batches, as one <see cref="Count"/> of all their trials gives them.</returns>
    /// <exception cref="DeviceFailedException">As for <see cref="Count"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    Accumulator CountBatches(
        SimulationPass pass,
        IReadOnlyList<TrialRange> batches,
        Action<int, Accumulator> counted,
        Action<long>? advanced,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batches);
        ArgumentNullException.ThrowIfNull(counted);
        var total = new Accumulator(pass);
        for (var number = 0; number < batches.Count; number++)
        {
            var batch = Count(pass, batches[number], advanced, cancellation);
            counted(number, batch.WithoutHistograms());
            total.Add(batch);
        }

        return total;
    }
}

/// <summary>Trials <paramref name="First"/> to <paramref name="First"/> + <paramref name="Count"/> - 1.</summary>
/// <param name="First">Number of the first trial, from 0.</param>
/// <param name="Count">Number of trials.</param>
public readonly record struct TrialRange(ulong First, long Count)
{
    /// <summary>The number after that of the last trial.</summary>
    public ulong End => First + (ulong)Count;
}
