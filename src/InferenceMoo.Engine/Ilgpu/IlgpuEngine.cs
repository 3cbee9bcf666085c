using ILGPU;
using ILGPU.Runtime;

namespace InferenceMoo.Engine;

/// <summary>Simulates on one device of ILGPU: a CUDA GPU, an OpenCL device, or ILGPU's CPU accelerator.</summary>
public sealed class IlgpuEngine : IEngine
{
    private readonly Context _context;
    private readonly Accelerator _accelerator;
    private readonly DeviceKernels _kernels;
    private readonly Action<string>? _notice;

    internal IlgpuEngine(Context context, Accelerator accelerator, DeviceDescription device, Action<string>? notice)
    {
        (_context, _accelerator, _notice) = (context, accelerator, notice);
        Device = device;
        _kernels = DeviceKernels.For(accelerator);
    }

    /// <inheritdoc/>
    public DeviceDescription Device { get; }

    /// <inheritdoc/>
    public Accumulator Count(SimulationPass pass, TrialRange range, Action<long>? advanced, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pass);
        try
        {
            using var run = Start(pass);
            return run.Count(range, advanced, cancellation);
        }
        catch (Exception failure) when (DeviceFailures.IsOne(failure))
        {
            throw DeviceFailures.Of(Device, failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _accelerator.Dispose();
        _context.Dispose();
    }

    /// <summary>Takes the device memory for a run, with smaller and smaller chunks until it fits.</summary>
    private DeviceRun Start(SimulationPass pass)
    {
        var plan = ChunkPlan.Of(pass.KMax, Device.MemoryBytes);
        while (true)
        {
            try
            {
                return new DeviceRun(_accelerator, _kernels, pass, plan);
            }
            catch (Exception failure) when (DeviceFailures.IsOne(failure) && plan.Smaller() is not null)
            {
                plan = plan.Smaller()!.Value;
                _notice?.Invoke($"{Device.Name}: too little memory; going on with chunks of {plan.Trials} trials");
            }
        }
    }
}
