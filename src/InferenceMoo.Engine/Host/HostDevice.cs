namespace InferenceMoo.Engine;

/// <summary>Describes the processor.</summary>
internal static class HostDevice
{
    public static DeviceDescription Describe(int threads, int vectorBits) => new(
        DeviceKind.Cpu,
        ProcessorName() ?? "processor",
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
        $"{threads} thread{(threads == 1 ? "" : "s")}, {vectorBits}-bit vectors");

    private static string? ProcessorName()
    {
        if (OperatingSystem.IsWindows())
            return Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");

        const string Key = "model name";
        return File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal))?.Split(':')[^1].Trim()
            : null;
    }
}
