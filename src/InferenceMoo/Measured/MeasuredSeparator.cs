using CsvHelper;

namespace InferenceMoo;

/// <summary>Finds what separates the values of a file of measured points, by its header.</summary>
internal static class MeasuredSeparator
{
    /// <summary>What is read.</summary>
    private static readonly (char Separator, string Name)[] Known = [(',', "commas"), (';', "semicolons"), ('\t', "tabs")];

    /// <summary>
    /// The one separator with which the header has the columns that <paramref name="columns"/> ask for, so that a semicolon in a name
    /// stays one. Where none has, the one that makes the most names of it, for the faults that follow; null, with a fault, where
    /// several have, or where bars separate the file.
    /// </summary>
    /// <param name="start">The beginning of the file in UTF-8, with all of its header.</param>
    /// <param name="columns">The columns asked for.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static char? Of(ReadOnlyMemory<byte> start, MeasuredColumns columns, Faults faults)
    {
        // Most files have no other separator anywhere near, and need not be read thrice.
        if (!start.Span.ContainsAny(";\t|"u8))
            return ',';
        var headers = Known.Select(known => (known.Separator, known.Name, Names: NamesIn(start, known.Separator))).ToArray();
        var fitting = Array.FindAll(
            headers, header => (header.Separator == ',' || header.Names.Length > 1) && new MeasuredNames(header.Names, columns).HaveAll);
        if (fitting is [var only])
            return only.Separator;
        var split = headers.MaxBy(header => header.Names.Length);
        if (fitting.Length > 1)
            Refuse($"a header that reads with {string.Join(" and with ", fitting.Select(header => header.Name))} between its names", "the names with the other one in quotes");
        else if (split.Names is [var whole] && whole.Contains('|', StringComparison.Ordinal))
            Refuse("values separated by bars (|)", "commas, semicolons or tabs between values");
        else
            return split.Separator;
        return null;

        void Refuse(string found, string expected) => faults.Add(TextPlace.Start, string.Empty, found, expected);
    }

    private static string[] NamesIn(ReadOnlyMemory<byte> start, char separator)
    {
        using var csv = CsvReader.Create(start, MeasuredReader.Options with { Separator = separator, OnMalformedRecord = _ => { } });
        return csv.Read() ? [.. Enumerable.Range(0, csv.FieldCount).Select(field => csv.GetString(field).Trim())] : [];
    }
}
