using ILGPU;
using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.IR;
using ILGPU.IR.Intrinsics;

namespace InferenceMoo.Kernels;

/// <summary>
/// The barrier of a group. ILGPU 1.5.3 writes its own for OpenCL with a fence of global memory alone, which leaves threads
/// free to see the shared memory as it was before.
/// </summary>
public static class GroupBarrier
{
    /// <summary>Waits for all threads of the group; after it they see what the others have written to shared memory before it.</summary>
    [IntrinsicImplementation]
    public static void Wait() => Group.Barrier();

    /// <summary>Registers the code generators with a context in the making; kernels need them on every device but a CPU accelerator.</summary>
    public static Context.Builder GroupBarriers(this Context.Builder builder)
    {
        var method = typeof(GroupBarrier).GetMethod(nameof(Wait))!;
        var manager = builder.GetIntrinsicManager();
        const IntrinsicImplementationMode Mode = IntrinsicImplementationMode.GenerateCode;
        manager.RegisterMethod(method, new CLIntrinsic(typeof(GroupBarrier), nameof(WriteOpenCl), Mode));
        manager.RegisterMethod(method, new PTXIntrinsic(typeof(GroupBarrier), nameof(WritePtx), Mode));
        return builder;
    }

    /// <summary>Writes a barrier with fences of both memories; ILGPU calls it by reflection.</summary>
    public static void WriteOpenCl(CLBackend _, CLCodeGenerator codeGenerator, Value __)
    {
        ArgumentNullException.ThrowIfNull(codeGenerator);
        using var statement = codeGenerator.BeginStatement("barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE)");
    }

    /// <summary>Writes <c>bar.sync 0</c>; ILGPU calls it by reflection.</summary>
    public static void WritePtx(PTXBackend _, PTXCodeGenerator codeGenerator, Value __)
    {
        ArgumentNullException.ThrowIfNull(codeGenerator);
        using var command = codeGenerator.BeginCommand("bar.sync");
        command.AppendConstant(0);
    }
}
