using System.Diagnostics;
using ILGPU.Runtime;

namespace InferenceMoo.Engine;

/// <summary>
/// Counts the trials of a range on one accelerator. Chunks on two lanes take turns: while the host waits for the launch of
/// one and follows it up, that of the other runs.
/// </summary>
internal sealed class DeviceRun : IDisposable
{
    private readonly SimulationPass _pass;
    private readonly LaunchPlan _plan;
    private readonly List<ChunkLane> _lanes = [];
    private readonly Stopwatch _sinceLast = new();
    private long _planned;
    private long _done;

    /// <summary>Takes the memory that the lanes of <paramref name="plan"/> need.</summary>
    public DeviceRun(Accelerator accelerator, SimulationPass pass, LaunchPlan plan)
    {
        (_pass, _plan, _planned) = (pass, plan, plan.FirstInferences);
        try
        {
            for (var lane = 0; lane < LaunchPlan.Lanes; lane++)
                _lanes.Add(new ChunkLane(accelerator, plan.MostTrials));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Adds the trials of <paramref name="range"/> to the counters of <paramref name="buffers"/>.</summary>
    public void Count(
        DeviceKernel kernel, PassBuffers buffers, TrialRange range, Action<long>? advanced, CancellationToken cancellation)
    {
        var begun = 0L;
        var turns = new Queue<ChunkLane>(_lanes);
        _sinceLast.Start();
        while (turns.TryDequeue(out var lane))
        {
            cancellation.ThrowIfCancellationRequested();
            FollowUp(lane.Wait(), advanced);
            if (lane.Remaining == 0)
            {
                var trials = _plan.TrialsFor(_planned, _pass.KMax, range.Count - begun);
                if (trials == 0)
                    continue;
                lane.Begin(range.First + (ulong)begun, trials, _pass.KMax);
                begun += trials;
            }

            lane.Launch(kernel, _pass, buffers, _plan, (int)Math.Clamp(_planned / lane.Trials, 1, lane.Remaining));
            turns.Enqueue(lane);
        }
    }

    public void Dispose() => _lanes.ForEach(lane => lane.Dispose());

    /// <summary>The time since the last launch that was waited for is what this one took of the device: two share it all the time.</summary>
    private void FollowUp(long inferences, Action<long>? advanced)
    {
        if (inferences == 0)
            return;

        _planned = Pace.Next(_planned, inferences, _sinceLast.Elapsed.TotalSeconds);
        _sinceLast.Restart();
        var before = _done / _pass.KMax;
        _done += inferences;
        advanced?.Invoke(_done / _pass.KMax - before);
    }
}
