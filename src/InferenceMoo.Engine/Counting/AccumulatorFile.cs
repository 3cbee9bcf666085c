using System.IO.Compression;
using System.Security.Cryptography;

namespace InferenceMoo.Engine;

/// <summary>
/// Accumulators as bytes, the same for the same counts on every machine: so that a process can count one part of the trials
/// and another process add the parts up.
/// </summary>
/// <remarks>
/// A line that names the format, the SHA-256 of the rest once decompressed, then that rest as a zlib stream, little-endian:
/// fingerprint of the pass; number of ranges, first trial and number of trials of each; sums of 128 bits; counts of 64 bits.
/// </remarks>
public static class AccumulatorFile
{
    private static readonly byte[] Format = "InferenceMoo accumulator 1\n"u8.ToArray();

    /// <summary>Writes <paramref name="accumulator"/> to <paramref name="stream"/>, which stays open.</summary>
    public static void Write(Accumulator accumulator, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(accumulator);
        ArgumentNullException.ThrowIfNull(stream);
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, System.Text.Encoding.UTF8, leaveOpen: true))
            WriteContent(accumulator, writer);

        stream.Write(Format);
        stream.Write(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
        using var compressed = new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        content.WriteTo(compressed);
    }

    /// <summary>Reads an accumulator of <paramref name="pass"/> from <paramref name="stream"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are not an accumulator, are damaged, or belong to another pass.</exception>
    public static Accumulator Read(Stream stream, SimulationPass pass)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var accumulator = new Accumulator(pass);
        try
        {
            using var reader = new BinaryReader(Content(stream));
            ReadContent(accumulator, reader);
            return accumulator;
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("An accumulator ends too early.");
        }
    }

    private static MemoryStream Content(Stream stream)
    {
        Span<byte> format = stackalloc byte[Format.Length];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        stream.ReadExactly(format);
        if (!format.SequenceEqual(Format))
            throw new InvalidDataException("The bytes are not an accumulator of this version.");

        stream.ReadExactly(hash);
        var content = new MemoryStream();
        using (var compressed = new ZLibStream(stream, CompressionMode.Decompress, leaveOpen: true))
            compressed.CopyTo(content);
        content.Position = 0;
        if (!hash.SequenceEqual(SHA256.HashData(content)))
            throw new InvalidDataException("An accumulator is damaged: its checksum does not match.");

        content.Position = 0;
        return content;
    }

    private static void WriteContent(Accumulator accumulator, BinaryWriter writer)
    {
        writer.Write(accumulator.Pass.Fingerprint());
        writer.Write(accumulator.Trials.Ranges.Length);
        foreach (var range in accumulator.Trials.Ranges)
        {
            writer.Write(range.First);
            writer.Write(range.Count);
        }

        foreach (var sum in accumulator.Sums)
        {
            writer.Write((ulong)sum);
            writer.Write((long)(sum >> 64));
        }

        foreach (var counts in CountsOf(accumulator))
            Array.ForEach(counts, writer.Write);
    }

    private static void ReadContent(Accumulator accumulator, BinaryReader reader)
    {
        if (!reader.ReadBytes(SHA256.HashSizeInBytes).SequenceEqual(accumulator.Pass.Fingerprint()))
            throw new InvalidDataException("An accumulator belongs to another question: other models, prices, limits, k_max or seed.");

        for (var ranges = reader.ReadInt32(); ranges > 0; ranges--)
            accumulator.Cover(new TrialRange(reader.ReadUInt64(), reader.ReadInt64()));
        for (var i = 0; i < accumulator.Sums.Length; i++)
        {
            var lower = reader.ReadUInt64();
            accumulator.Sums[i] = new Int128((ulong)reader.ReadInt64(), lower);
        }

        foreach (var counts in CountsOf(accumulator))
        {
            for (var i = 0; i < counts.Length; i++)
                counts[i] = reader.ReadInt64();
        }
    }

    private static long[][] CountsOf(Accumulator accumulator) => [accumulator.Projected, accumulator.BestDraws, accumulator.Feasible];
}
