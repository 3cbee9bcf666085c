using System.Runtime.ExceptionServices;
using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>
/// The process from its first line to its exit code: whatever fails, on whichever thread, ends in a line and a code; nobody sees a stack
/// trace.
/// </summary>
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

    /// <summary>Runs <paramref name="body"/> likewise where there is somewhere to tell of failures.</summary>
    public static int Guard(Surroundings around, Func<int> body)
    {
        try
        {
            return body();
        }
        catch (Exception failure)
        {
            return Tell(around, failure);
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
        var (code, message) = Describe(failure, isDebug: false);
        StandardStreams.WriteError(message);
        return code;
    }

    private static int Tell(Surroundings around, Exception failure)
    {
        var (code, message) = DescribeIn(around, failure);
        around.Error.WriteLine(message);
        return code;
    }

    private static (int Code, string Message) DescribeIn(Surroundings around, Exception failure)
    {
        // Threads that stop in the middle of their work may fail in any way; the user asked for it.
        if (failure is InputException || !around.Interrupted.IsCancellationRequested)
            return Describe(failure, around.Debug);
        var ending = around.Ending();
        return (ending.ExitCode, ending.Message);
    }

    // For debugging an internal failure is told with its trace.
    private static (int Code, string Message) Describe(Exception failure, bool isDebug) => failure switch
    {
        InputException => (ExitCode.BadInput, failure.Message.ReplaceLineEndings()),
        _ when SystemLimits.Cause(failure) is { } cause => (ExitCode.Failed, $"moo: {cause}"),
        DeviceUnavailableException or OutputException => (ExitCode.Failed, $"moo: {Printable.OneLine(failure.Message)}"),
        _ when isDebug => (ExitCode.Failed, $"moo: internal failure: {failure}"),
        _ => (ExitCode.Failed, $"moo: internal failure: {Printable.OneLine(failure.Message)}"),
    };
}

/// <summary>What the exit code tells a script.</summary>
internal static class ExitCode
{
    /// <summary>Done; every model has a feasible k, or every question an answer.</summary>
    public const int Done = 0;

    /// <summary>A device, a disk or the program itself failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line or an input file is wrong.</summary>
    public const int BadInput = 2;

    /// <summary>Done, but some model has no feasible k, or some question no answer under the limits.</summary>
    public const int Infeasible = 3;

    /// <summary>The terminal that the program ran in is gone (SIGHUP).</summary>
    public const int HungUp = 129;

    /// <summary>The user interrupted the program (SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>The user made the program quit (SIGQUIT).</summary>
    public const int Quit = 131;

    /// <summary>The program was asked to terminate (SIGTERM).</summary>
    public const int Terminated = 143;
}

/// <summary>Results could not be written, for instance because a disk is full.</summary>
/// <param name="message">One sentence that names the file.</param>
/// <param name="inner">The failure behind it, if any.</param>
internal sealed class OutputException(string message, Exception? inner = null) : Exception(message, inner);
