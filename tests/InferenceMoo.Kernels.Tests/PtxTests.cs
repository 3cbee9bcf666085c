using System.Reflection;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;

namespace InferenceMoo.Kernels.Tests;

public sealed class PtxTests
{
    public static TheoryData<string, int> KernelsAndArchitectures
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var kernel in new[]
            {
                nameof(SamplingKernel), nameof(MomentKernel), nameof(ProjectionKernel), nameof(BestDrawKernel), nameof(FeasibleKernel),
            })
            {
                data.Add(kernel, 75);
                data.Add(kernel, 80);
                data.Add(kernel, 90);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(KernelsAndArchitectures))]
    public void Every_kernel_compiles_without_local_memory_doubles_or_unknown_functions(string kernel, int architecture)
    {
        var ptx = Compile(kernel, architecture);
        Assert.Contains(".visible .entry", ptx, StringComparison.Ordinal);
        Assert.DoesNotContain(".local", ptx, StringComparison.Ordinal);
        Assert.DoesNotContain(".f64", ptx, StringComparison.Ordinal);
        Assert.DoesNotContain(".extern", ptx, StringComparison.Ordinal);
    }

    [Fact]
    public void The_normals_are_computed_with_fused_multiply_adds() =>
        Assert.Contains("fma.rn.f32", Compile(nameof(SamplingKernel), 80), StringComparison.Ordinal);

    private static string Compile(string kernel, int architecture)
    {
        using var context = Context.Create(builder => builder.EnableAlgorithms().FusedMultiplyAdds().Optimize(OptimizationLevel.O2));
        var target = new CudaArchitecture(architecture / 10, architecture % 10);
        using var backend = new PTXBackend(
            context, new CudaCapabilityContext(target), target, CudaInstructionSet.ISA_80, null);
        return ((PTXCompiledKernel)backend.Compile(EntryPoint(kernel), KernelSpecialization.Empty)).PTXAssembly;
    }

    private static EntryPointDescription EntryPoint(string kernel)
    {
        var method = typeof(SamplingKernel).Assembly.GetType($"InferenceMoo.Kernels.{kernel}")!
            .GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
        return kernel == nameof(SamplingKernel)
            ? EntryPointDescription.FromImplicitlyGroupedKernel(method)
            : EntryPointDescription.FromExplicitlyGroupedKernel(method);
    }
}
