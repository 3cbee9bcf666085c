using System.Buffers;
using System.Text;

namespace InferenceMoo.Reports;

/// <summary>
/// Writes measured points as CSV (RFC 4180): each row as it stands in the file, and what the decision makes of it, with the separator and
/// the decimal mark of the file, so that it reads back as it did. What would drive a terminal is escaped by the rule of
/// <see cref="Printable"/>, but for tabs and the line breaks of quoted values, and a value with a quote is quoted.
/// </summary>
public static class DecideCsv
{
    private const int BufferSize = 1 << 16;

    /// <summary>What needs neither quotes nor a look: all that most rows have.</summary>
    private static readonly SearchValues<byte> Harmless =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Where(letter => letter != '"').Select(letter => (byte)letter)]);

    /// <summary>Writes a row per point of the front, in its order: <c>feasible</c>, <c>contribution</c>, and the methods that pick it.</summary>
    public static void Write(Stream stream, DecideAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var buffer = new BufferedStream(stream, BufferSize);
        var all = answer.Picks;
        WriteHeader(buffer, answer.Table, "feasible", "contribution", "picks");
        foreach (var point in answer.Decision.Front)
        {
            var picks = all.Where(pick => pick.Row == point.Row).Select(pick => pick.Method);
            WriteRow(
                buffer,
                answer.Table,
                answer.Table.Rows[point.Row].Span,
                Joined(answer.Table, CsvRows.Text(point.Feasible), Number(answer.Table, point.Contribution), string.Join(' ', picks)));
        }

        buffer.Flush();
    }

    /// <summary>Writes a row per point, in the order of the file: <c>feasible</c>, <c>pareto</c>, <c>contribution</c>.</summary>
    public static void WritePoints(Stream stream, DecideAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var buffer = new BufferedStream(stream, BufferSize);
        WriteHeader(buffer, answer.Table, "feasible", "pareto", "contribution");
        var front = answer.Decision.Front.ToDictionary(point => point.Row);
        var (dominated, infeasible) = (Joined(answer.Table, "true", "false", "0"), Joined(answer.Table, "false", "false", "0"));
        for (var row = 0; row < answer.Table.Rows.Count; row++)
        {
            var columns = front.TryGetValue(row, out var point)
                ? Joined(answer.Table, CsvRows.Text(point.Feasible), "true", Number(answer.Table, point.Contribution))
                : answer.Decision.Feasible[row] ? dominated : infeasible;
            WriteRow(buffer, answer.Table, answer.Table.Rows[row].Span, columns);
        }

        buffer.Flush();
    }

    private static void WriteHeader(Stream stream, MeasuredTable table, params string[] columns)
    {
        var taken = table.Header.Names.ToHashSet();
        WriteRow(stream, table, table.HeaderRow.Span, Joined(table, Array.ConvertAll(columns, column => Free(column, taken))));
    }

    private static string Joined(MeasuredTable table, params string[] columns) => string.Join(table.Header.Separator, columns);

    private static string Number(MeasuredTable table, double value) => CsvRows.Text(value).Replace('.', table.DecimalMark);

    // A file that this program wrote has such columns already.
    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; taken.Contains(free); number++)
            free = $"{name}_{number}";
        return free;
    }

    private static void WriteRow(Stream stream, MeasuredTable table, ReadOnlySpan<byte> row, string columns)
    {
        var separator = table.Header.Separator;
        if (row.ContainsAnyExcept(Harmless) && NeedsCare(row, separator))
            WriteFields(stream, row, separator);
        else
            stream.Write(row);
        Span<byte> rest = stackalloc byte[columns.Length + 2];
        rest[0] = (byte)separator;
        Encoding.ASCII.GetBytes(columns, rest[1..]);
        rest[^1] = (byte)'\n';
        stream.Write(rest);
    }

    /// <summary>Whether something in the row has to be escaped, or a value with a quote has no quotes around it.</summary>
    private static bool NeedsCare(ReadOnlySpan<byte> row, char separator)
    {
        var (isQuoted, hasQuotes, isStart) = (false, false, true);
        for (var i = 0; i < row.Length;)
        {
            Rune.DecodeFromUtf8(row[i..], out var rune, out var length);
            if (isStart)
                (isStart, hasQuotes) = (false, rune.Value == '"');
            if (rune.Value == '"')
                isQuoted = !isQuoted;
            if (!Stays(rune) && !(rune.Value == '\r' && row[(i + 1)..] is [(byte)'\n', ..]) || (isQuoted && !hasQuotes))
                return true;
            isStart = rune.Value == separator && !isQuoted;
            i += length;
        }

        return false;
    }

    // Tabs and the line breaks of quoted values are values like others.
    private static bool Stays(Rune rune) =>
        rune.Value is '\t' or '\n' || (rune.IsAscii ? rune.Value is >= ' ' and <= '~' : Printable.Shows(rune));

    private static void WriteFields(Stream stream, ReadOnlySpan<byte> row, char separator)
    {
        for (var start = 0; start <= row.Length;)
        {
            var end = start + LengthOfField(row[start..], separator);
            if (start > 0)
                stream.WriteByte((byte)separator);
            WriteField(stream, row[start..end]);
            start = end + 1;
        }
    }

    /// <summary>Up to the next separator outside of quotes.</summary>
    private static int LengthOfField(ReadOnlySpan<byte> rest, char separator)
    {
        // A doubled quote closes and opens again.
        var (isQuoted, hasQuotes) = (false, rest is [(byte)'"', ..]);
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '"')
                isQuoted = hasQuotes && !isQuoted;
            else if (rest[i] == separator && !isQuoted)
                return i;
        }

        return rest.Length;
    }

    private static void WriteField(Stream stream, ReadOnlySpan<byte> field)
    {
        var text = Encoding.UTF8.GetString(field);
        var isQuoted = text.StartsWith('"');
        var escaped = Escape(text);
        if (!isQuoted && text.Contains('"', StringComparison.Ordinal))
            escaped = $"\"{escaped.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        stream.Write(Encoding.UTF8.GetBytes(escaped));
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            // A carriage return alone would let the rest of a line write over its beginning.
            if (before.Value == '\r')
                escaped.Append(rune.Value == '\n' ? "\r" : Printable.Escaped('\r'));
            if (rune.Value != '\r')
                escaped.Append(Stays(rune) ? rune.ToString() : Printable.Escaped(rune.Value));
            before = rune;
        }

        return before.Value == '\r' ? escaped.Append(Printable.Escaped('\r')).ToString() : escaped.ToString();
    }
}
