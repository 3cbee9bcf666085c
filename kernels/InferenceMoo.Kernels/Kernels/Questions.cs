using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>What a pass asks of every k. Tables are indexed [number x k_max + k - 1].</summary>
/// <param name="KMax">Largest number of samples.</param>
/// <param name="ProjectionCount">Number of projections, at least 1.</param>
/// <param name="TestCount">Number of limit tests.</param>
/// <param name="Projections">The projections.</param>
/// <param name="Tests">The limit tests.</param>
public readonly record struct Questions(
    int KMax, int ProjectionCount, int TestCount, ArrayView<Projection> Projections, ArrayView<LimitTest> Tests);
