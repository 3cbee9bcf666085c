using System.Reflection;
using ILGPU;
using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.IR;
using ILGPU.IR.Intrinsics;

namespace InferenceMoo.Kernels;

/// <summary>Teaches ILGPU's backends the functions of the kernels that it cannot write, or writes wrongly.</summary>
public static class DeviceFunctions
{
    /// <summary>Registers them with a context in the making; kernels need them on every device but a CPU accelerator.</summary>
    public static Context.Builder AddDeviceFunctions(this Context.Builder builder)
    {
        Register(builder, typeof(FusedMultiplyAdd).GetMethod(nameof(FusedMultiplyAdd.Of))!, typeof(FusedMultiplyAddGenerators));
        Register(builder, typeof(GroupBarrier).GetMethod(nameof(GroupBarrier.Wait))!, typeof(GroupBarrierGenerators));
        return builder;
    }

    /// <summary>Has calls of <paramref name="function"/> written by the two methods of <paramref name="generators"/>.</summary>
    private static void Register(Context.Builder builder, MethodInfo function, Type generators)
    {
        var manager = builder.GetIntrinsicManager();
        const IntrinsicImplementationMode Mode = IntrinsicImplementationMode.GenerateCode;
        manager.RegisterMethod(function, new CLIntrinsic(generators, nameof(GroupBarrierGenerators.WriteOpenCl), Mode));
        manager.RegisterMethod(function, new PTXIntrinsic(generators, nameof(GroupBarrierGenerators.WritePtx), Mode));
    }
}

/// <summary>Writes <see cref="FusedMultiplyAdd"/> for ILGPU's backends, which call these by reflection.</summary>
public static class FusedMultiplyAddGenerators
{
    /// <summary>Writes <c>fma(a, b, c)</c>.</summary>
    public static void WriteOpenCl(CLBackend _, CLCodeGenerator codeGenerator, Value value)
    {
        ArgumentNullException.ThrowIfNull(codeGenerator);
        ArgumentNullException.ThrowIfNull(value);
        var (a, b, c) = (codeGenerator.Load(value[0]), codeGenerator.Load(value[1]), codeGenerator.Load(value[2]));
        using var statement = codeGenerator.BeginStatement(codeGenerator.Allocate(value));
        statement.AppendCommand("fma");
        statement.BeginArguments();
        statement.AppendArgument(a);
        statement.AppendArgument(b);
        statement.AppendArgument(c);
        statement.EndArguments();
    }

    /// <summary>Writes <c>fma.rn.f32</c>.</summary>
    public static void WritePtx(PTXBackend _, PTXCodeGenerator codeGenerator, Value value)
    {
        ArgumentNullException.ThrowIfNull(codeGenerator);
        ArgumentNullException.ThrowIfNull(value);
        var a = codeGenerator.LoadPrimitive(value[0]);
        var b = codeGenerator.LoadPrimitive(value[1]);
        var c = codeGenerator.LoadPrimitive(value[2]);
        var result = codeGenerator.AllocateHardware(value);
        using var command = codeGenerator.BeginCommand("fma.rn.f32");
        command.AppendArgument(result);
        command.AppendArgument(a);
        command.AppendArgument(b);
        command.AppendArgument(c);
    }
}

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
