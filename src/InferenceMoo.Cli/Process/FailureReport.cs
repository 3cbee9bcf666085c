using InferenceMoo.Engine;

namespace InferenceMoo.Cli;

/// <summary>Turns what went wrong into lines on standard error and an exit code; nobody sees a stack trace.</summary>
internal static class FailureReport
{
    /// <summary>Runs <paramref name="body"/> and returns its exit code, or that of the failure it ended in.</summary>
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

    /// <summary>The exit code and the line for <paramref name="failure"/>; <paramref name="isDebug"/> asks for the trace of an internal one.</summary>
    public static (int Code, string Message) Describe(Exception failure, bool isDebug) => failure switch
    {
        InputException => (ExitCode.BadInput, failure.Message.ReplaceLineEndings()),
        _ when SystemLimits.Cause(failure) is { } cause => (ExitCode.Failed, $"moo: {cause}"),
        DeviceUnavailableException or OutputException => (ExitCode.Failed, $"moo: {Printable.OneLine(failure.Message)}"),
        _ when isDebug => (ExitCode.Failed, $"moo: internal failure: {failure}"),
        _ => (ExitCode.Failed, $"moo: internal failure: {Printable.OneLine(failure.Message)}"),
    };
}
