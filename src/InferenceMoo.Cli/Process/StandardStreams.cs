using System.Runtime.InteropServices;
using System.Text;

namespace InferenceMoo.Cli;

/// <summary>
/// The three standard streams, any of which may be closed, full or slow. Where one is closed, the runtime's own files have its number:
/// what one writes there ends in them, and who reads waits for ever.
/// </summary>
internal static partial class StandardStreams
{
    /// <summary>The number of standard input.</summary>
    public const int Input = 0;

    /// <summary>The number of standard output.</summary>
    public const int Output = 1;

    /// <summary>The number of standard error.</summary>
    public const int Error = 2;

    // fcntl's command that reads a descriptor's flags, and its only flag; alike on Linux and macOS.
    private const int GetFlags = 1;
    private const int CloseOnExec = 1;

    /// <summary>
    /// Whether the process was started without <paramref name="stream"/>. A file that carries the flag to be closed when a program
    /// starts cannot have come from the one that started this program.
    /// </summary>
    public static bool IsClosed(int stream) => !OperatingSystem.IsWindows() && Control(stream, GetFlags) is var flags && (flags < 0 || (flags & CloseOnExec) != 0);

    /// <summary>Standard input.</summary>
    /// <exception cref="IOException">It is closed.</exception>
    public static Stream OpenInput() => IsClosed(Input) ? throw Closed() : Console.OpenStandardInput();

    /// <summary>Standard output; where it is closed, a stream that refuses what is written.</summary>
    public static Stream OpenOutput() => IsClosed(Output) ? new ClosedStream() : Console.OpenStandardOutput();

    /// <summary>Standard error; messages that it does not take are lost, since what was done is done.</summary>
    public static Stream OpenError() => IsClosed(Error) ? Stream.Null : new LossyStream(Console.OpenStandardError());

    /// <summary>Writes a line to standard error with the least that a process needs, if it is open.</summary>
    public static void WriteError(string line)
    {
        if (IsClosed(Error))
            return;
        if (OperatingSystem.IsWindows())
            WriteToConsole(line);
        else
            WriteToDescriptor(line);
    }

    // By themselves, since an assembly is loaded for what a method names, whether it comes there or not.
    private static void WriteToConsole(string line) => Console.Error.WriteLine(line);

    private static unsafe void WriteToDescriptor(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        fixed (byte* start = bytes)
            _ = Write(Error, start, bytes.Length);
    }

    private static IOException Closed() => new("it is closed");

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command);

    [LibraryImport("libc", EntryPoint = "write")]
    private static unsafe partial nint Write(int descriptor, byte* bytes, nint count);

    /// <summary>A stream that takes nothing.</summary>
    private sealed class ClosedStream : OutwardStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (buffer.Length > 0)
                throw Closed();
        }
    }

    /// <summary>A stream that loses what <paramref name="inner"/> does not take.</summary>
    private sealed class LossyStream(Stream inner) : OutwardStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                inner.Write(buffer);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A disk behind it may have room again for the next message.
            }
        }
    }

    private abstract class OutwardStream : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
            // Nothing is kept back.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
