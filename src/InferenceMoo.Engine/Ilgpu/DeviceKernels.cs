using ILGPU;
using ILGPU.Runtime;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>The kernels, compiled for one accelerator.</summary>
internal sealed class DeviceKernels
{
    private DeviceKernels()
    {
    }

    public required Action<Index1D, Slab, Physics, ArrayView<float>, StateViews, StateViews> Sample { get; init; }

    public required Action<KernelConfig, Slab, StateViews, ArrayView<long>> Moments { get; init; }

    public required Action<KernelConfig, Slab, int, StateViews, ArrayView<Projection>, ArrayView<long>> Project { get; init; }

    public required Action<KernelConfig, Slab, StateViews, ArrayView<long>> BestDraws { get; init; }

    public required Action<KernelConfig, Slab, int, StateViews, ArrayView<Projection>, ArrayView<LimitTest>, ArrayView<long>> Feasible { get; init; }

    /// <summary>Compiles the kernels for <paramref name="accelerator"/>.</summary>
    public static DeviceKernels For(Accelerator accelerator) => new()
    {
        Sample = accelerator.LoadAutoGroupedStreamKernel<Index1D, Slab, Physics, ArrayView<float>, StateViews, StateViews>(
                SamplingKernel.Run),
        Moments = accelerator.LoadStreamKernel<Slab, StateViews, ArrayView<long>>(MomentKernel.Run),
        Project = accelerator.LoadStreamKernel<Slab, int, StateViews, ArrayView<Projection>, ArrayView<long>>(
                ProjectionKernel.Run),
        BestDraws = accelerator.LoadStreamKernel<Slab, StateViews, ArrayView<long>>(BestDrawKernel.Run),
        Feasible = accelerator.LoadStreamKernel<Slab, int, StateViews, ArrayView<Projection>, ArrayView<LimitTest>, ArrayView<long>>(
                FeasibleKernel.Run),
    };
}
