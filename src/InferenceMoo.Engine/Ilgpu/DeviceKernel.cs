using ILGPU;
using ILGPU.Runtime;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

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
