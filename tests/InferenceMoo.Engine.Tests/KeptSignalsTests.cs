using System.Globalization;

namespace InferenceMoo.Engine.Tests;

public sealed class KeptSignalsTests
{
    private const ulong HangUp = 1;

    [OpenClFact]
    public void A_driver_does_not_answer_the_end_of_the_terminal_in_our_place()
    {
        Assert.Contains(Simulator.Devices(), device => device.Kind == DeviceKind.OpenCl);

        if (OperatingSystem.IsLinux())
            Assert.Equal(0UL, CaughtSignals() & HangUp);
    }

    private static ulong CaughtSignals()
    {
        var line = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigCgt:", StringComparison.Ordinal));
        return ulong.Parse(line[7..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
