using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.IR;

namespace InferenceMoo.Kernels;

/// <summary>Writes <see cref="GroupBarrier"/> for ILGPU's backends, which call these by reflection.</summary>
public static class GroupBarrierGenerators
{
    /// <summary>Writes a barrier with fences of both memories.</summary>
    public static void WriteOpenCl(CLBackend _, CLCodeGenerator codeGenerator, Value __)
    {
        ArgumentNullException.ThrowIfNull(codeGenerator);
        using var statement = codeGenerator.BeginStatement("barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE)");
    }

    /// <summary>Writes <c>bar.sync 0</c>.</summary>
    public static void WritePtx(PTXBackend _, PTXCodeGenerator codeGenerator, Value __)
    {
        ArgumentNullException.ThrowIfNull(codeGenerator);
        using var command = codeGenerator.BeginCommand("bar.sync");
        command.AppendConstant(0);
    }
}
