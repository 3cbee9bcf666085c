namespace InferenceMoo.Kernels.Tests;

public sealed class PtxTests
{
    /// <summary>Bytes of static shared memory that a group may take: what every OpenCL device has, less than any CUDA GPU.</summary>
    private const int LargestShared = 32 << 10;

    public static TheoryData<string, int> KernelsAndArchitectures
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var kernel in PtxCompiler.Kernels)
            {
                foreach (var architecture in PtxCompiler.Architectures)
                    data.Add(kernel.Name, architecture);
            }

            return data;
        }
    }

    [Fact]
    public void The_kernel_is_found() => Assert.Equal([typeof(TileKernel)], PtxCompiler.Kernels);

    [Theory]
    [MemberData(nameof(KernelsAndArchitectures))]
    public void Every_kernel_compiles_without_local_memory_doubles_calls_or_unknown_functions(string kernel, int architecture)
    {
        var ptx = Compile(kernel, architecture);
        Assert.Contains(".visible .entry", ptx, StringComparison.Ordinal);
        Assert.All(
            new[] { ".local", ".f64", ".extern", "call" },
            unwanted => Assert.DoesNotContain(unwanted, ptx, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(KernelsAndArchitectures))]
    public void Every_kernel_fits_the_shared_memory_of_any_device(string kernel, int architecture) =>
        Assert.InRange(PtxCode.Of(Compile(kernel, architecture)).SharedBytes, 1, LargestShared);

    [Fact]
    public void The_normals_are_computed_with_fused_multiply_adds() =>
        Assert.Contains("fma.rn.f32", Compile(nameof(TileKernel), 80), StringComparison.Ordinal);

    [Fact]
    public void Counters_are_added_to_without_waiting_for_their_old_values() =>
        Assert.DoesNotContain("atom.", Compile(nameof(TileKernel), 80), StringComparison.Ordinal);

    [Fact]
    public void Instructions_are_as_many_as_on_record()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Data", "ptx-instructions.txt");
        var recorded = File.ReadAllText(path).ReplaceLineEndings("\n");
        var counted = InstructionReport.Text();
        File.WriteAllText(path + ".actual", counted);
        Assert.True(
            recorded == counted,
            $"The kernels' instructions have changed.\nOn record:\n{recorded}\nNow:\n{counted}\n"
            + $"If that is meant: cp {path}.actual tests/InferenceMoo.Kernels.Tests/Data/ptx-instructions.txt");
    }

    private static string Compile(string kernel, int architecture) =>
        PtxCompiler.Compile(PtxCompiler.Kernels.Single(type => type.Name == kernel), architecture);
}
