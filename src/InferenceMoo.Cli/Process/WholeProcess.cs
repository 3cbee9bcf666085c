using System.Runtime.ExceptionServices;

namespace InferenceMoo.Cli;

/// <summary>The process from its first line to its exit code: whatever fails, on whichever thread, ends in a line and a code.</summary>
internal static class WholeProcess
{
    /// <summary>Runs <paramref name="body"/> and returns its exit code, or that of the failure it ended in.</summary>
    public static int Run(Func<Interruption, int> body)
    {
        try
        {
            SystemLimits.Require();
            return Guarded(body);
        }
        catch (SystemLimitException failure)
        {
            // Where not even the assemblies can be loaded that other failures are told with.
            StandardStreams.WriteError($"moo: {failure.Message}");
            return ExitCode.Failed;
        }
        catch (Exception failure)
        {
            return Tell(failure);
        }
    }

    private static int Guarded(Func<Interruption, int> body)
    {
        ExceptionHandling.SetUnhandledExceptionHandler(Leave);
        using var interruption = Interruption.Listen();
        return body(interruption);
    }

    // A thread of its own has nobody who waits for its failure; who waits for its work would wait for ever.
    private static bool Leave(Exception failure)
    {
        Environment.Exit(Tell(failure));
        return true;
    }

    // What is left to write with when nothing else is there yet, or any more.
    private static int Tell(Exception failure)
    {
        var (code, message) = FailureReport.Describe(failure, isDebug: false);
        StandardStreams.WriteError(message);
        return code;
    }
}
