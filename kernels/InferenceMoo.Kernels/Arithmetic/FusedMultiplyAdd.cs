using ILGPU;
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

/// <summary>
/// The barrier of a group. ILGPU 1.5.3 writes its own for OpenCL with a fence of global memory alone, which leaves threads
/// free to see the shared memory as it was before; <see cref="GroupBarrierGenerators"/> fences both.
/// </summary>
public static class GroupBarrier
{
    /// <summary>Waits for all threads of the group; after it they see what the others have written to shared memory before it.</summary>
    [IntrinsicImplementation]
    public static void Wait() => Group.Barrier();
}
