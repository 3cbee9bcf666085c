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

    /// <summary>Compiles the kernels with the fused multiply-add that <paramref name="accelerator"/> understands.</summary>
    public static DeviceKernels For(Accelerator accelerator) => accelerator.AcceleratorType switch
    {
        AcceleratorType.Cuda => Load<FusedByCuda>(accelerator),
        AcceleratorType.OpenCL => Load<FusedByOpenCl>(accelerator),
        _ => Load<FusedIntrinsic>(accelerator),
    };

    private static DeviceKernels Load<TFma>(Accelerator accelerator)
        where TFma : struct, IFusedMultiplyAdd => new()
        {
            Sample = accelerator.LoadAutoGroupedStreamKernel<Index1D, Slab, Physics, ArrayView<float>, StateViews, StateViews>(
                SamplingKernel.Run<TFma>),
            Moments = accelerator.LoadStreamKernel<Slab, StateViews, ArrayView<long>>(MomentKernel.Run),
            Project = accelerator.LoadStreamKernel<Slab, int, StateViews, ArrayView<Projection>, ArrayView<long>>(
                ProjectionKernel.Run<TFma>),
            BestDraws = accelerator.LoadStreamKernel<Slab, StateViews, ArrayView<long>>(BestDrawKernel.Run),
            Feasible = accelerator.LoadStreamKernel<Slab, int, StateViews, ArrayView<Projection>, ArrayView<LimitTest>, ArrayView<long>>(
                FeasibleKernel.Run<TFma>),
        };
}
