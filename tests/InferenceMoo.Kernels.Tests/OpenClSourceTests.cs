using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.OpenCL;
using ILGPU.Runtime;
using ILGPU.Runtime.OpenCL;

namespace InferenceMoo.Kernels.Tests;

/// <summary>The kernel as OpenCL devices get it, of which PoCL forgives more than GPUs do.</summary>
public sealed class OpenClSourceTests
{
    private static readonly Lazy<string> Source = new(Compile);

    [Fact]
    public void Every_barrier_makes_shared_memory_visible()
    {
        var barriers = Source.Value.Split('\n').Where(line => line.Contains("barrier", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, barriers.Count);
        Assert.All(barriers, barrier => Assert.Contains("CLK_LOCAL_MEM_FENCE", barrier, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_fused_multiply_adds_and_no_doubles()
    {
        Assert.Contains(" fma (", Source.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("(double)", Source.Value, StringComparison.Ordinal);
    }

    private static string Compile()
    {
        using var context = Context.Create(builder =>
            builder.EnableAlgorithms().AddDeviceFunctions().Optimize(OptimizationLevel.O2));
        var capabilities = new CLCapabilityContext(true, true, true, true, true);
        using var backend = new CLBackend(context, capabilities, CLDeviceVendor.Other, CLCVersion.CL30);
        var entry = EntryPointDescription.FromExplicitlyGroupedKernel(typeof(TileKernel).GetMethod(nameof(TileKernel.Run))!);
        return ((CLCompiledKernel)backend.Compile(entry, KernelSpecialization.Empty)).Source;
    }
}
