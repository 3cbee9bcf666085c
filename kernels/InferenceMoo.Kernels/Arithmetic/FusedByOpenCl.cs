using ILGPU.IR.Intrinsics;

namespace InferenceMoo.Kernels;

/// <summary>
/// OpenCL's <c>fma</c>. ILGPU has no name for the framework's function there, so the engine registers a generator for
/// <see cref="Intrinsic"/>.
/// </summary>
public readonly struct FusedByOpenCl : IFusedMultiplyAdd
{
    /// <inheritdoc/>
    public static float Of(float a, float b, float c) => Intrinsic(a, b, c);

    /// <summary>a * b + c, rounded once; the body stands for what the OpenCL backend writes.</summary>
    [IntrinsicImplementation]
    public static float Intrinsic(float a, float b, float c) => MathF.FusedMultiplyAdd(a, b, c);
}
