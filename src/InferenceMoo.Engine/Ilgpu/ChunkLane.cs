using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.OpenCL;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

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
