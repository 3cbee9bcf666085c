using System.Text.RegularExpressions;

namespace InferenceMoo.Benchmarks;

/// <summary>Names the folder of this machine's results, by the rule of <c>bench/peers/machine.py</c>.</summary>
internal static partial class Machine
{
    private const string ProcessorList = "/proc/cpuinfo";

    /// <summary>Processor, cores and system, for instance amd-epyc-2-cores-linux.</summary>
    public static string Slug => SlugOf(Description);

    /// <summary>The same in words.</summary>
    public static string Description => $"{new Engine.HostEngine(1).Device.Name}, {Cores()} cores, {SystemName()}";

    private static string SlugOf(string description) =>
        Others().Replace(Marks().Replace(description.ToLowerInvariant(), string.Empty), "-").Trim('-');

    /// <summary>All cores of the machine, not just those that this process may use.</summary>
    private static int Cores() => File.Exists(ProcessorList)
        ? File.ReadLines(ProcessorList).Count(line => line.StartsWith("processor", StringComparison.Ordinal))
        : Environment.ProcessorCount;

    private static string SystemName() =>
        OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "Darwin" : "Linux";

    [GeneratedRegex(@"\((r|tm)\)")]
    private static partial Regex Marks();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();
}
