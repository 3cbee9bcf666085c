using ILGPU;
using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.IR;
using ILGPU.IR.Intrinsics;

namespace InferenceMoo.Kernels;

/// <summary>Teaches ILGPU's backends to write <see cref="FusedMultiplyAdd"/>.</summary>
public static class FusedMultiplyAddGenerators
{
    /// <summary>Registers the generators with a context in the making; kernels need them on every device but a CPU accelerator.</summary>
    public static Context.Builder FusedMultiplyAdds(this Context.Builder builder)
    {
        var method = typeof(FusedMultiplyAdd).GetMethod(nameof(FusedMultiplyAdd.Of))!;
        var manager = builder.GetIntrinsicManager();
        const IntrinsicImplementationMode Mode = IntrinsicImplementationMode.GenerateCode;
        manager.RegisterMethod(method, new CLIntrinsic(typeof(FusedMultiplyAddGenerators), nameof(WriteOpenCl), Mode));
        manager.RegisterMethod(method, new PTXIntrinsic(typeof(FusedMultiplyAddGenerators), nameof(WritePtx), Mode));
        return builder;
    }

    /// <summary>Writes <c>fma(a, b, c)</c>; ILGPU calls it by reflection.</summary>
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

    /// <summary>Writes <c>fma.rn.f32</c>; ILGPU calls it by reflection.</summary>
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
