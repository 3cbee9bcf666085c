using System.Security;
using System.Text;

namespace InferenceMoo;

/// <summary>Reads the text of a catalogue file.</summary>
internal static class CatalogFile
{
    /// <summary>Bytes of a catalogue: room for thousands of models.</summary>
    public const int MostBytes = 1 << 20;

    private const string Readable = "a readable YAML file";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of the file at <paramref name="path"/>; empty, with a fault added, where there is none.</summary>
    public static string ReadText(string path, FaultList faults)
    {
        try
        {
            return Decode(ReadBytes(path, faults), faults);
        }
        catch (Exception failure) when (
            failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or SecurityException)
        {
            faults.Add(TextPlace.WholeFile, string.Empty, Describe(path, failure), Readable);
            return string.Empty;
        }
    }

    private static ReadOnlySpan<byte> ReadBytes(string path, FaultList faults)
    {
        // One byte more than allowed tells a file that is too long, and an endless device, without reading the rest.
        var buffer = new byte[MostBytes + 1];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length <= MostBytes)
            return buffer.AsSpan(0, length);
        faults.Add(TextPlace.WholeFile, string.Empty, "more than 1 MiB", "a file of at most 1 MiB");
        return [];
    }

    private static string Decode(ReadOnlySpan<byte> bytes, FaultList faults)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            var before = Encoding.UTF8.GetString(bytes[..failure.Index]);
            faults.Add(TextPlace.Of(before, before.Length), string.Empty, $"the byte 0x{bytes[failure.Index]:X2}", "UTF-8 text");
            return string.Empty;
        }
    }

    private static string Describe(string path, Exception failure) => failure switch
    {
        _ when Directory.Exists(path) => "a folder",
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException or SecurityException => "a file that may not be read (permission denied)",
        _ => $"a file that cannot be read ({Printable.Escape(failure.Message)})",
    };
}
