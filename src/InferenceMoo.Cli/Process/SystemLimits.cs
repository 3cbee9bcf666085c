using System.Runtime.InteropServices;

namespace InferenceMoo.Cli;

/// <summary>The system gives the process less than it needs.</summary>
/// <param name="message">What is missing, and where it is set.</param>
internal sealed class SystemLimitException(string message) : Exception(message);

/// <summary>
/// What the system gives a process: file handles, threads, memory. Without them anything may fail anywhere, in the runtime too, and
/// would be told as what it is not: a missing assembly, a folder that cannot be written to.
/// </summary>
internal static partial class SystemLimits
{
    // A sweep with all its files takes 121 on two cores, those of the runtime included; a file is written on each core.
    private const int Handles = 128;
    private const int HandlesPerCore = 2;

    // Where so few are allowed to a user, they are counted before the runtime finds out.
    private const int FewThreads = 256;
    private const int ThreadsBesideCores = 6;

    private const string TooFewHandles = "the system gives this process too few file handles";
    private const string TooFewThreads = "the system gives this process too few threads or too little memory (see ulimit -u and ulimit -v)";

    private static ulong LeastHandles => Handles + HandlesPerCore * (ulong)Environment.ProcessorCount;

    // RLIMIT_NOFILE and RLIMIT_NPROC, whose numbers differ.
    private static int HandleLimit => OperatingSystem.IsLinux() ? 7 : 8;

    private static int ThreadLimit => OperatingSystem.IsLinux() ? 6 : 7;

    /// <summary>Makes sure that there are file handles and threads enough. It needs no file handle itself.</summary>
    /// <exception cref="SystemLimitException">There are not.</exception>
    public static void Require()
    {
        if (OperatingSystem.IsWindows())
            return;
        if (GetLimit(HandleLimit, out var handles) == 0 && handles.Soft < LeastHandles)
            throw new SystemLimitException($"{TooFewHandles}: {handles.Soft}, expected {LeastHandles} or more (see ulimit -n)");
        if (GetLimit(ThreadLimit, out var threads) == 0 && threads.Soft < FewThreads)
            TryThreads();
    }

    /// <summary>What of the system's limits is behind <paramref name="failure"/>; null where it is something else.</summary>
    public static string? Cause(Exception failure)
    {
        for (var each = failure; each is not null; each = each.InnerException)
        {
            if (each is SystemLimitException)
                return each.Message;
            if (IsLackOfHandles(each))
                return $"{TooFewHandles} (see ulimit -n)";
            if (each is OutOfMemoryException)
                return TooFewThreads;
        }

        return null;
    }

    // The limit counts all of a user's threads, so that only a try tells how many are left. The runtime ends the process without a
    // word for the user where one of its own cannot start.
    private static void TryThreads()
    {
        using var end = new ManualResetEventSlim();
        var threads = new List<Thread>();
        try
        {
            for (var count = ThreadsBesideCores + Environment.ProcessorCount; count > 0; count--)
            {
                var thread = new Thread(end.Wait) { IsBackground = true };
                thread.Start();
                threads.Add(thread);
            }
        }
        catch (OutOfMemoryException)
        {
            throw new SystemLimitException(TooFewThreads);
        }
        finally
        {
            end.Set();
            threads.ForEach(thread => thread.Join());
        }
    }

    // EMFILE and ENFILE, alike on Linux and macOS; ERROR_TOO_MANY_OPEN_FILES.
    private static bool IsLackOfHandles(Exception failure) => failure is IOException && failure.HResult is 23 or 24 or unchecked((int)0x80070004);

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int GetLimit(int resource, out Limit limit);

    private readonly struct Limit
    {
        public readonly ulong Soft;
        public readonly ulong Hard;
    }
}
