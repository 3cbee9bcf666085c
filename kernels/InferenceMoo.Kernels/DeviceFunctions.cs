using ILGPU;
using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.IR;
using ILGPU.IR.Intrinsics;

namespace InferenceMoo.Kernels;

/// <summary>The functions of the kernels that ILGPU's backends cannot write, or write wrongly, until they are taught.</summary>
public static class DeviceFunctions
{
    /// <summary>
    /// a * b + c, rounded once on every backend, or the statistics of two devices would differ in their last bits: the one
    /// multiply-add of the kernels. The body runs on the host and on ILGPU's CPU accelerator; <see cref="MultiplyAddGenerators"/>
    /// writes the instruction for PTX and OpenCL, where ILGPU has no name for the framework's function.
    /// </summary>
    [IntrinsicImplementation]
    public static float MultiplyAdd(float a, float b, float c) => MathF.FusedMultiplyAdd(a, b, c);

    /// <summary>
    /// Waits for all threads of the group; after it they see what the others have written to shared memory before it. ILGPU 1.5.3
    /// writes its own barrier for OpenCL with a fence of global memory alone, which leaves threads free to see the shared memory as
    /// it was before; <see cref="GroupBarrierGenerators"/> fences both.
    /// </summary>
    [IntrinsicImplementation]
    public static void WaitForGroup() => Group.Barrier();

    /// <summary>Registers both with a context in the making; kernels need them on every device but a CPU accelerator.</summary>
    public static Context.Builder AddDeviceFunctions(this Context.Builder builder)
    {
        Register(builder, nameof(MultiplyAdd), typeof(MultiplyAddGenerators));
        Register(builder, nameof(WaitForGroup), typeof(GroupBarrierGenerators));
        return builder;
    }

    /// <summary>Has calls of the function called <paramref name="name"/> written by the two methods of <paramref name="generators"/>.</summary>
    private static void Register(Context.Builder builder, string name, Type generators)
    {
        var (manager, function) = (builder.GetIntrinsicManager(), typeof(DeviceFunctions).GetMethod(name)!);
        const IntrinsicImplementationMode Mode = IntrinsicImplementationMode.GenerateCode;
        manager.RegisterMethod(function, new CLIntrinsic(generators, nameof(GroupBarrierGenerators.WriteOpenCl), Mode));
        manager.RegisterMethod(function, new PTXIntrinsic(generators, nameof(GroupBarrierGenerators.WritePtx), Mode));
    }
}

/// <summary>Writes <see cref="DeviceFunctions.MultiplyAdd"/> for ILGPU's backends, which call these by reflection.</summary>
public static class MultiplyAddGenerators
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

/// <summary>Writes <see cref="DeviceFunctions.WaitForGroup"/> for ILGPU's backends, which call these by reflection.</summary>
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
