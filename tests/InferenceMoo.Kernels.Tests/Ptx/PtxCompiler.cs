using System.Reflection;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;

namespace InferenceMoo.Kernels.Tests;

/// <summary>Compiles the kernels as an NVIDIA GPU would get them, without one.</summary>
internal static class PtxCompiler
{
    /// <summary>Turing, Ampere and Hopper, as 10 x major + minor.</summary>
    public static IReadOnlyList<int> Architectures { get; } = [75, 80, 90];

    /// <summary>Every class with a kernel; kernels are called Run.</summary>
    public static IReadOnlyList<Type> Kernels { get; } =
        [.. typeof(TileKernel).Assembly.GetExportedTypes().Where(type => MethodOf(type) is not null).OrderBy(type => type.Name)];

    /// <summary>The PTX of <paramref name="kernel"/> for <paramref name="architecture"/>.</summary>
    public static string Compile(Type kernel, int architecture)
    {
        using var context = Context.Create(builder =>
            builder.EnableAlgorithms().AddDeviceFunctions().Optimize(OptimizationLevel.O2));
        var target = new CudaArchitecture(architecture / 10, architecture % 10);
        using var backend = new PTXBackend(context, new CudaCapabilityContext(target), target, CudaInstructionSet.ISA_80, null);
        var entry = EntryPointDescription.FromExplicitlyGroupedKernel(MethodOf(kernel)!);
        return ((PTXCompiledKernel)backend.Compile(entry, KernelSpecialization.Empty)).PTXAssembly;
    }

    private static MethodInfo? MethodOf(Type type) => type.GetMethod("Run", BindingFlags.Public | BindingFlags.Static);
}
