using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>The counters of a pass in device memory, all of 64 bits; kernels only ever add to them.</summary>
/// <param name="Sums">Limbs of the moments' sums at [(k - 1) x <see cref="TileKernel.Limbs"/> + limb].</param>
/// <param name="Projected">Trials per bin at [(projection x k_max + k - 1) x bins + bin].</param>
/// <param name="BestChanges">Trials whose largest word came to a bin with inference k, less those that left it, at [(k - 1) x bins + bin].</param>
/// <param name="Feasible">Trials that meet all three limits at [test x k_max + k - 1].</param>
public readonly record struct CountViews(
    ArrayView<long> Sums, ArrayView<long> Projected, ArrayView<long> BestChanges, ArrayView<long> Feasible);
