using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.IR;

namespace InferenceMoo.Kernels;

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
