using InferenceMoo.Engine;

namespace InferenceMoo.Cli.Tests;

/// <summary>Tools whose simulation never ends by itself.</summary>
internal static class LastingWorkbench
{
    /// <summary>What the simulation prints when it has begun, for the test to wait for.</summary>
    public const string Began = "moo: simulation began";

    /// <summary><c>obedient</c> ends when it is interrupted, <c>stubborn</c> never does.</summary>
    public static Workbench Of(string temper) => TestWorkbench.Create() with
    {
        Simulate = (_, options, cancellation) => Wait(options, temper == "obedient" ? cancellation : CancellationToken.None),
    };

    private static SimulationResult Wait(SimulationOptions options, CancellationToken cancellation)
    {
        options.Notice?.Invoke(Began["moo: ".Length..]);
        cancellation.WaitHandle.WaitOne();
        throw new OperationCanceledException(cancellation);
    }
}
