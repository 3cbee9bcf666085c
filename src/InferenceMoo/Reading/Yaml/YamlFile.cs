using System.Text;

namespace InferenceMoo;

/// <summary>Reads files of one YAML document, and says everything that is wrong with one at once.</summary>
internal static class YamlFile
{
    /// <summary>Bytes of a file: room for thousands of models.</summary>
    private const int MostBytes = 1 << 20;

    /// <summary>Faults that are told: more than anyone reads, whatever a hostile file holds.</summary>
    private const int MostTold = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What <paramref name="walk"/> makes of the document in the file at <paramref name="path"/>: UTF-8, or UTF-16 with a byte order mark; at most 1 MiB.</summary>
    /// <inheritdoc cref="Read"/>
    public static T ReadFile<T>(string path, string expected, Func<YamlNode, Faults, T> walk)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(path);
        var faults = new Faults(path) { MostTold = MostTold };
        var text = ReadText(path, faults);
        faults.ThrowIfAny();
        return Read(text, path, expected, walk);
    }

    /// <summary>What <paramref name="walk"/> makes of the document in <paramref name="text"/>.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="fileName">The name that faults give the file.</param>
    /// <param name="expected">What the document should be.</param>
    /// <param name="walk">Reads the document from its root, and adds what is wrong with it to the faults.</param>
    /// <exception cref="InputException">The file cannot be read or has faults; the exception carries all of them.</exception>
    public static T Read<T>(string text, string fileName, string expected, Func<YamlNode, Faults, T> walk)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new Faults(fileName) { MostTold = MostTold };
        T? read = null;
        try
        {
            read = walk(YamlTree.Read(text, expected, faults), faults);
        }
        catch (YamlRefusalException refusal)
        {
            faults.Add(refusal.Place, string.Empty, refusal.Message, refusal.Expected);
        }

        faults.ThrowByPlaceIfAny();
        return read!;
    }

    private static string ReadText(string path, Faults faults)
    {
        try
        {
            return Decode(ReadBytes(path, faults), faults);
        }
        catch (Exception failure) when (Faults.IsUnreadable(failure))
        {
            faults.AddUnreadable(path, failure, "a readable YAML file");
            return string.Empty;
        }
    }

    private static ReadOnlySpan<byte> ReadBytes(string path, Faults faults)
    {
        // One byte more than allowed tells a file that is too long, and an endless device, without reading the rest.
        var buffer = new byte[MostBytes + 1];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length <= MostBytes)
            return buffer.AsSpan(0, length);
        faults.Add("more than 1 MiB", "a file of at most 1 MiB");
        return [];
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Faults faults)
    {
        var marked = Utf16.Marked(bytes);
        try
        {
            return (marked ?? (Encoding)Strict).GetString(bytes);
        }
        catch (DecoderFallbackException) when (marked is not null)
        {
            faults.Add("half a character", Utf16.Announced);
        }
        catch (DecoderFallbackException failure)
        {
            var before = Encoding.UTF8.GetString(bytes[..failure.Index]);
            faults.Add(TextPlace.Of(before, before.Length), string.Empty, $"the byte 0x{bytes[failure.Index]:X2}", Utf16.Allowed);
        }

        return string.Empty;
    }
}
