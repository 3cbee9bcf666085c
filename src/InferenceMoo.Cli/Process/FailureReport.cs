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
        var (code, message) = Describe(failure, around);
        around.Error.WriteLine(message);
        return code;
    }

    private static (int Code, string Message) Describe(Exception failure, Surroundings around) => failure switch
    {
        UsageException => (ExitCode.BadInput, failure.Message),
        // Threads that stop in the middle of their work may fail in any way; the user asked for it.
        _ when around.Interrupted.IsCancellationRequested => (ExitCode.Interrupted, "moo: interrupted"),
        DeviceUnavailableException or OutputException => (ExitCode.Failed, $"moo: {Quoted.OneLine(failure.Message)}"),
        _ when around.Debug => (ExitCode.Failed, $"moo: internal failure: {failure}"),
        _ => (ExitCode.Failed, $"moo: internal failure: {Quoted.OneLine(failure.Message)}"),
    };
}
