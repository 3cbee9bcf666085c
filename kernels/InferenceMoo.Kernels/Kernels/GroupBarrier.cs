using ILGPU;
using ILGPU.IR.Intrinsics;

namespace InferenceMoo.Kernels;

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
