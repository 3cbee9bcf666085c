using ILGPU;
using ILGPU.Backends.OpenCL;
using ILGPU.IR;
using ILGPU.IR.Intrinsics;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// Teaches ILGPU's OpenCL backend a fused multiply-add: it would write the framework's as a call of an unknown function.
/// </summary>
public static class OpenClFma
{
    /// <summary>Registers the function with a context in the making.</summary>
    public static void Register(Context.Builder builder) => builder.GetIntrinsicManager().RegisterMethod(
        typeof(FusedByOpenCl).GetMethod(nameof(FusedByOpenCl.Intrinsic))!,
        new CLIntrinsic(typeof(OpenClFma), nameof(Generate), IntrinsicImplementationMode.GenerateCode));

    /// <summary>Writes <c>fma(a, b, c)</c>, which OpenCL rounds once. ILGPU calls it by reflection.</summary>
    public static void Generate(CLBackend _, CLCodeGenerator codeGenerator, Value value)
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
}
