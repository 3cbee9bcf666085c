namespace InferenceMoo;

/// <summary>A place in a text.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
internal readonly record struct TextPlace(long Line, int Column)
{
    /// <summary>The first character.</summary>
    public static TextPlace Start { get; } = new(1, 1);

    /// <summary>
    /// The place of <paramref name="text"/>[<paramref name="index"/>], where the text may end; lines end with CR LF, LF or CR, and a
    /// byte order mark has no column.
    /// </summary>
    public static TextPlace Of(ReadOnlySpan<char> text, int index)
    {
        var (line, lineStart) = (1, text.StartsWith('\uFEFF') ? 1 : 0);
        for (var i = 0; i < index; i++)
        {
            if (text[i] is not '\n' && (text[i] is not '\r' || (i + 1 < text.Length && text[i + 1] is '\n')))
                continue;
            line++;
            lineStart = i + 1;
        }

        return new TextPlace(line, index - lineStart + 1);
    }
}
