using ILGPU.IR.Intrinsics;

namespace InferenceMoo.Kernels;

/// <summary>
/// The one multiply-add of the project: rounded once on every backend, or the statistics of two devices would differ in
/// their last bits.
/// </summary>
public static class FusedMultiplyAdd
{
    /// <summary>
    /// a * b + c, rounded once. The body runs on the host and on ILGPU's CPU accelerator;
    /// <see cref="FusedMultiplyAddGenerators"/> writes the instruction for PTX and OpenCL, where ILGPU has no name for the
    /// framework's function.
    /// </summary>
    [IntrinsicImplementation]
    public static float Of(float a, float b, float c) => MathF.FusedMultiplyAdd(a, b, c);
}
