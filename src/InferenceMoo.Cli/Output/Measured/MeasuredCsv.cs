using System.Text;

namespace InferenceMoo.Cli;

/// <summary>Writes measured points as CSV: each row as it stands in the file, and what the decision makes of it.</summary>
internal static class MeasuredCsv
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes a row per point of the front, in its order: <c>feasible</c>, <c>contribution</c>, and the methods that pick it.</summary>
    public static void WriteFront(Stream stream, MeasuredReport report)
    {
        var buffer = new BufferedStream(stream, BufferSize);
        WriteHeader(buffer, report.Table, "feasible", "contribution", "picks");
        foreach (var point in report.Decision.Front)
        {
            var picks = report.Picks.Where(pick => pick.Row == point.Row).Select(pick => pick.Method);
            WriteRow(
                buffer,
                report.Table.Rows[point.Row].Span,
                $"{CsvValue.Of(point.Feasible)},{CsvValue.Of(point.Contribution)},{string.Join(' ', picks)}");
        }

        buffer.Flush();
    }

    /// <summary>Writes a row per point, in the order of the file: <c>feasible</c>, <c>pareto</c>, <c>contribution</c>.</summary>
    public static void WritePoints(Stream stream, MeasuredReport report)
    {
        var buffer = new BufferedStream(stream, BufferSize);
        WriteHeader(buffer, report.Table, "feasible", "pareto", "contribution");
        var front = report.Decision.Front.ToDictionary(point => point.Row);
        for (var row = 0; row < report.Table.Rows.Count; row++)
        {
            var columns = front.TryGetValue(row, out var point)
                ? $"{CsvValue.Of(point.Feasible)},true,{CsvValue.Of(point.Contribution)}"
                : report.Decision.Feasible[row] ? "true,false,0" : "false,false,0";
            WriteRow(buffer, report.Table.Rows[row].Span, columns);
        }

        buffer.Flush();
    }

    private static void WriteHeader(Stream stream, MeasuredTable table, params string[] columns)
    {
        var taken = table.Header.Names.ToHashSet();
        WriteRow(stream, table.HeaderRow.Span, string.Join(',', columns.Select(column => Free(column, taken))));
    }

    // A file that this program wrote has such columns already.
    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; taken.Contains(free); number++)
            free = $"{name}_{number}";
        return free;
    }

    private static void WriteRow(Stream stream, ReadOnlySpan<byte> row, string columns)
    {
        stream.Write(row);
        Span<byte> rest = stackalloc byte[columns.Length + 2];
        rest[0] = (byte)',';
        Encoding.ASCII.GetBytes(columns, rest[1..]);
        rest[^1] = (byte)'\n';
        stream.Write(rest);
    }
}
