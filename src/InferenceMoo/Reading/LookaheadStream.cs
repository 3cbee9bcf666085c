using System.Text;

namespace InferenceMoo;

/// <summary>A stream whose beginning can be looked at before it is read: standard input cannot be read twice.</summary>
/// <param name="inner">The stream, which stays open.</param>
internal sealed class LookaheadStream(Stream inner) : Stream
{
    private byte[] _ahead = [];
    private int _held;
    private int _given;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first <paramref name="bytes"/> bytes, or all where there are fewer; to be asked for before anything is read.</summary>
    public ReadOnlyMemory<byte> Ahead(int bytes)
    {
        if (_ahead.Length < bytes)
            Array.Resize(ref _ahead, bytes);
        var missing = bytes - _held;
        _held += inner.ReadAtLeast(_ahead.AsSpan(_held, missing), missing, throwOnEndOfStream: false);
        return _ahead.AsMemory(0, _held);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_given == _held)
            return inner.Read(buffer);
        var given = Math.Min(buffer.Length, _held - _given);
        _ahead.AsSpan(_given, given).CopyTo(buffer);
        _given += given;
        return given;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Tells a text in UTF-16 from one in UTF-8 by its first bytes.</summary>
internal static class Utf16
{
    /// <summary>What the encoding of a file may be.</summary>
    public const string Allowed = "UTF-8 text, or UTF-16 with a byte order mark";

    /// <summary>What a file with the mark of UTF-16 has to be.</summary>
    public const string Announced = "UTF-16 text, as its byte order mark says";

    /// <summary>The encoding whose byte order mark is <paramref name="start"/>, refusing what is no text; null without one of UTF-16.</summary>
    public static UnicodeEncoding? Marked(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };

    /// <summary>Whether <paramref name="start"/> has the zeros that UTF-16 and UTF-32 have between letters, without a mark that says which.</summary>
    public static bool IsUnmarked(ReadOnlySpan<byte> start) => start is [0, not 0, 0, ..] or [not 0, 0, not 0, 0, ..] or [not 0, 0, 0, 0, ..];
}
