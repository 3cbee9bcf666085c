using System.Diagnostics;
using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.OpenCL;
using InferenceMoo.Kernels;

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

/// <summary>A stream of a device, with the states of the chunk that it works on.</summary>
internal sealed class ChunkLane : IDisposable
{
    private readonly MemoryBuffer1D<uint, Stride1D.Dense> _states;
    private readonly AcceleratorStream _stream;
    private readonly int _mostTrials;
    private ulong _first;
    private long _inFlight;

    public ChunkLane(Accelerator accelerator, int mostTrials)
    {
        _mostTrials = mostTrials;
        _states = accelerator.Allocate1D<uint>(3L * mostTrials);
        _stream = accelerator.CreateStream();
    }

    /// <summary>Trials of the chunk.</summary>
    public int Trials { get; private set; }

    /// <summary>Inferences of a trial of the chunk that have not been launched.</summary>
    public int Remaining { get; private set; }

    /// <summary>Takes on a chunk.</summary>
    public void Begin(ulong first, int trials, int kMax) => (_first, Trials, Remaining) = (first, trials, kMax);

    /// <summary>Launches the next <paramref name="rows"/> inferences of all trials.</summary>
    public void Launch(DeviceKernel kernel, SimulationPass pass, PassBuffers buffers, LaunchPlan plan, int rows)
    {
        var tile = plan.TileFor(Trials);
        var slab = new Slab(_first, tile, pass.KMax - Remaining, rows, pass.Tokens.InputCentre, pass.Tokens.OutputCentre);
        var grid = new KernelConfig((Trials + tile - 1) / tile, plan.Threads);
        kernel(_stream, grid, slab, pass.Physics, buffers.Normals.View, States(), buffers.Questions, buffers.Counts);
        // Some OpenCL drivers start nothing before they are asked to.
        if (_stream is CLStream queue)
            CLException.ThrowIfFailed(CLAPI.CurrentAPI.FlushCommandQueue(queue.CommandQueue));
        Remaining -= rows;
        _inFlight = (long)rows * Trials;
    }

    /// <summary>Waits for the launch in flight and gives the inferences that it did; 0 where there is none.</summary>
    public long Wait()
    {
        if (_inFlight != 0)
            _stream.Synchronize();
        var done = _inFlight;
        _inFlight = 0;
        return done;
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _states.Dispose();
    }

    private StateViews States() => new(Part(0), Part(1), Part(2), Trials);

    private ArrayView<uint> Part(int number) =>
        _states.View.SubView((long)number * _mostTrials, _mostTrials).AsContiguous();
}
