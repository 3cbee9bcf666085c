using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Simulates on one device of ILGPU: a CUDA GPU, an OpenCL device, or ILGPU's CPU accelerator.</summary>
public sealed class IlgpuEngine : IEngine
{
    private readonly Context _context;
    private readonly Accelerator _accelerator;
    private readonly DeviceKernel _kernel;
    private readonly Action<string>? _notice;

    internal IlgpuEngine(Context context, Accelerator accelerator, DeviceDescription device, Action<string>? notice)
    {
        (_context, _accelerator, _notice) = (context, accelerator, notice);
        Device = device;
        _kernel = accelerator.LoadKernel<Slab, Physics, ArrayView<float>, StateViews, Questions, CountViews>(TileKernel.Run).Invoke;
    }

    /// <inheritdoc/>
    public DeviceDescription Device { get; }

    /// <summary>How to cut the work; null to go by the device. Tests force odd cuts with it.</summary>
    internal LaunchPlan? Plan { get; set; }

    /// <inheritdoc/>
    public Accumulator Count(SimulationPass pass, TrialRange range, Action<long>? advanced, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pass);
        try
        {
            using var buffers = new PassBuffers(_accelerator, pass);
            using (var run = Start(pass, range))
                run.Count(_kernel, buffers, range, advanced, cancellation);
            var counted = new Accumulator(pass);
            buffers.CopyTo(counted);
            counted.Cover(range);
            return counted;
        }
        catch (Exception failure) when (DeviceFailedException.IsOne(failure))
        {
            throw DeviceFailedException.Of(Device, failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _accelerator.Dispose();
        _context.Dispose();
    }

    /// <summary>Takes the memory that a run needs beside its counters, with smaller and smaller chunks until it fits.</summary>
    private DeviceRun Start(SimulationPass pass, TrialRange range)
    {
        var plan = (Plan ?? PlanForDevice()).ForTrials(range.Count);
        while (true)
        {
            try
            {
                return new DeviceRun(_accelerator, pass, plan);
            }
            catch (Exception failure) when (DeviceFailedException.IsOne(failure) && plan.Smaller() is not null)
            {
                plan = plan.Smaller()!.Value;
                _notice?.Invoke($"{Device.Name}: too little memory; going on with chunks of {plan.MostTrials} trials");
            }
        }
    }

    private LaunchPlan PlanForDevice() => LaunchPlan.Of(
        _accelerator.NumMultiprocessors, _accelerator.MaxNumThreadsPerGroup, FreeBytes(_accelerator));

    // Bytes that are free now; where the driver does not tell (OpenCL), all there are. An OpenCL device gives a quarter of its
    // memory, or 1 GB, to one buffer at least, which is more than a plan takes.
    private static long FreeBytes(Accelerator accelerator) =>
        accelerator is CudaAccelerator cuda ? cuda.GetFreeMemory() : accelerator.MemorySize;
}

/// <summary><see cref="TileKernel"/>, compiled for one accelerator.</summary>
internal delegate void DeviceKernel(
    AcceleratorStream stream,
    KernelConfig grid,
    Slab slab,
    Physics physics,
    ArrayView<float> normals,
    StateViews carry,
    Questions asked,
    CountViews counts);
