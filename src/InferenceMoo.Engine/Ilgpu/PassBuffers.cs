using ILGPU;
using ILGPU.Runtime;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Device memory for what a pass asks and counts.</summary>
internal sealed class PassBuffers : IDisposable
{
    private readonly List<MemoryBuffer> _all = [];

    public PassBuffers(Accelerator accelerator, SimulationPass pass)
    {
        try
        {
            Normals = Copy(accelerator, NormalCoefficients.Values.ToArray());
            Projections = Copy(accelerator, [.. pass.Projections]);
            Tests = Copy(accelerator, [.. pass.Tests]);
            Sums = Zeros(accelerator, pass.KMax * MomentKernel.Sums);
            Projected = Zeros(accelerator, (long)pass.Projections.Count * Projection.Bins);
            BestDraws = Zeros(accelerator, (long)pass.KMax * BestDrawBins.Count);
            Feasible = Zeros(accelerator, pass.Tests.Count);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public MemoryBuffer1D<float, Stride1D.Dense> Normals { get; }

    public MemoryBuffer1D<Projection, Stride1D.Dense> Projections { get; }

    public MemoryBuffer1D<LimitTest, Stride1D.Dense> Tests { get; }

    public MemoryBuffer1D<long, Stride1D.Dense> Sums { get; }

    public MemoryBuffer1D<long, Stride1D.Dense> Projected { get; }

    public MemoryBuffer1D<long, Stride1D.Dense> BestDraws { get; }

    public MemoryBuffer1D<long, Stride1D.Dense> Feasible { get; }

    public void Dispose() => _all.ForEach(buffer => buffer.Dispose());

    private MemoryBuffer1D<T, Stride1D.Dense> Copy<T>(Accelerator accelerator, T[] values)
        where T : unmanaged => Kept(accelerator.Allocate1D(values));

    private MemoryBuffer1D<long, Stride1D.Dense> Zeros(Accelerator accelerator, long length)
    {
        var buffer = Kept(accelerator.Allocate1D<long>(length));
        buffer.MemSetToZero();
        return buffer;
    }

    private MemoryBuffer1D<T, Stride1D.Dense> Kept<T>(MemoryBuffer1D<T, Stride1D.Dense> buffer)
        where T : unmanaged
    {
        _all.Add(buffer);
        return buffer;
    }
}
