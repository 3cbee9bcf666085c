using System.Text.RegularExpressions;

namespace InferenceMoo.Cli.Tests;

/// <summary>result.json of one question, byte for byte but for its <c>run</c> block, whatever computes it.</summary>
public sealed partial class SameResultTests
{
    private static readonly Lazy<string> Expected = new(() => WithoutRun("cpu", "--threads", "1"));

    [Theory]
    [InlineData("2")]
    [InlineData("5")]
    public void Any_number_of_threads_gives_the_same_bytes(string threads) =>
        Assert.Equal(Expected.Value, WithoutRun("cpu", "--threads", threads));

    [Fact]
    public void The_kernels_on_the_cpu_accelerator_give_the_same_bytes() => Assert.Equal(Expected.Value, WithoutRun("ilgpu-cpu"));

    [OpenClFact]
    public void The_kernels_on_an_OpenCL_device_give_the_same_bytes() => Assert.Equal(Expected.Value, WithoutRun("opencl"));

    private static string WithoutRun(string device, params string[] options)
    {
        var run = MooProcess.Run(
            ["optimize", "gpt5", "--format", "json", "--trials", "3000", "--k-max", "24", "--device", device, .. options]);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        var block = Assert.Single(RunBlock().Matches(run.Out));
        // A device that failed would have given way to another.
        Assert.Contains($"\"device_kind\": \"{device}\"", block.Value, StringComparison.Ordinal);
        return run.Out.Remove(block.Index, block.Length);
    }

    [GeneratedRegex("\"run\": {[^}]*}")]
    private static partial Regex RunBlock();
}
