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
            Sums = Zeros(accelerator, pass.KMax * TileKernel.Limbs);
            Projected = Zeros(accelerator, (long)pass.Projections.Count * Projection.Bins);
            BestChanges = Zeros(accelerator, (long)pass.KMax * BestDrawBins.Count);
            Feasible = Zeros(accelerator, pass.Tests.Count);
            // The lanes' streams do not wait for the one that filled the buffers.
            accelerator.Synchronize();
        }
        catch
        {
            Dispose();
            throw;
        }

        Questions = new Questions(pass.KMax, pass.ProjectionCount, pass.TestCount, Projections.View, Tests.View);
    }

    public MemoryBuffer1D<float, Stride1D.Dense> Normals { get; }

    public Questions Questions { get; }

    public CountViews Counts => new(Sums.View, Projected.View, BestChanges.View, Feasible.View);

    private MemoryBuffer1D<Projection, Stride1D.Dense> Projections { get; }

    private MemoryBuffer1D<LimitTest, Stride1D.Dense> Tests { get; }

    private MemoryBuffer1D<long, Stride1D.Dense> Sums { get; }

    private MemoryBuffer1D<long, Stride1D.Dense> Projected { get; }

    private MemoryBuffer1D<long, Stride1D.Dense> BestChanges { get; }

    private MemoryBuffer1D<long, Stride1D.Dense> Feasible { get; }

    /// <summary>Copies the counters, when no launch is in flight, into <paramref name="counted"/>, which is empty.</summary>
    public void CopyTo(Accumulator counted)
    {
        Projected.CopyToCPU(counted.Projected);
        Feasible.CopyToCPU(counted.Feasible);
        BestChanges.CopyToCPU(counted.BestDraws);
        for (var i = BestDrawBins.Count; i < counted.BestDraws.Length; i++)
            counted.BestDraws[i] += counted.BestDraws[i - BestDrawBins.Count];

        var limbs = Sums.GetAsArray1D();
        for (var i = 0; i < counted.Sums.Length; i++)
            counted.Sums[i] = Limb.Joined(limbs.AsSpan(i * Limb.Count, Limb.Count));
    }

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
