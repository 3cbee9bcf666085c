using System.Globalization;

namespace InferenceMoo.Reports;

/// <summary>What a page tells of an answer, before it is HTML: the same words and numbers as the console, without its widths.</summary>
/// <param name="Title">What the page is about, on one line.</param>
/// <param name="Answer">The answer in sentences, the first of which is emphasised.</param>
/// <param name="Assumptions">What was assumed, what was asked, and on what it was worked out.</param>
/// <param name="Tables">The numbers.</param>
internal sealed record AnswerPage(string Title, IReadOnlyList<string> Answer, IReadOnlyList<string> Assumptions, IReadOnlyList<PageTable> Tables)
{
    /// <summary>What is told of <paramref name="answer"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is the answer of a command that writes no files.</exception>
    public static AnswerPage Of(Answer answer) => answer switch
    {
        OptimizeAnswer optimize => new OptimizePage(optimize).Page(),
        SolveAnswer solve => new SolvePage(solve.Solution, solve.Run).Page(),
        SweepAnswer sweep => new SweepPage(sweep).Page(),
        SensitivityAnswer sensitivity => new SensitivityPage(sensitivity.Sensitivity).Page(),
        DecideAnswer decide => new DecidePage(decide).Page(),
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };
}

/// <summary>A table of a page.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Columns">The names of its columns.</param>
/// <param name="Rows">Its cells; a row may be shorter than the header.</param>
internal sealed record PageTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    // A page is read by a person; the files beside it have every row.
    private const int MostRows = 200;

    /// <summary>What is to be said under it, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The table of as many of <paramref name="rows"/> as a page takes, with a note of how many are left to <paramref name="file"/>.</summary>
    public static PageTable OfMany<T>(string title, IReadOnlyList<string> columns, IReadOnlyList<T> rows, Func<T, IReadOnlyList<string>> cells, string file)
    {
        var table = new PageTable(title, columns, [.. rows.Take(MostRows).Select(cells)]);
        var left = rows.Count - table.Rows.Count;
        return left == 0 ? table : table with { Notes = [$"{ShortNumber.Count(left)} more rows: {file} has them."] };
    }

    /// <summary>The same table with <paramref name="note"/> before the others.</summary>
    public PageTable Noted(string note) => this with { Notes = [note, .. Notes] };

    /// <summary>Whether the column at <paramref name="index"/> holds numbers, or none: they stand under each other at their right ends.</summary>
    public bool IsOfNumbers(int index) => Rows
        .Where(row => index < row.Count && row[index].Length > 0)
        .All(row => char.IsAsciiDigit(row[index][0]) || row[index][0] is '-' or '+' or '<' or '>' || row[index].StartsWith("no", StringComparison.Ordinal));
}

/// <summary>Numbers in the cells of a page.</summary>
internal static class PageCells
{
    private const int Width = 9;

    /// <summary>The names of the columns of <see cref="Of(TrajectoryPoint)"/>.</summary>
    public static readonly IReadOnlyList<string> Statistics = ["k", "right", "\u00b1 points", "USD", "\u00b1 USD", "s", "\u00b1 s"];

    /// <summary>k, and the three means, each with its standard error.</summary>
    public static IEnumerable<string> Of(TrajectoryPoint point) =>
    [
        Whole(point.K),
        ToldNumber.Percent(point.Accuracy), ShortNumber.Error(100 * point.Accuracy.StandardError),
        ToldNumber.Of(point.Cost), ShortNumber.Error(point.Cost.StandardError),
        ToldNumber.Of(point.Time), ShortNumber.Error(point.Time.StandardError),
    ];

    /// <summary>A mean or a limit.</summary>
    public static string Of(double value) => ShortNumber.Of(value, Width);

    /// <summary>A difference, with its sign.</summary>
    public static string Difference(double value) => ShortNumber.Difference(value, Width);

    /// <summary>A share, in percent with its sign.</summary>
    public static string Share(double share) => share >= 0 ? ShortNumber.Percent(share) + " %" : Of(100 * share) + " %";

    /// <summary>A whole number.</summary>
    public static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The beginning of a sentence.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What a pick is called: in plain words, and by its name in files and options where that differs.</summary>
    public static string Name(PickMethod method) => method.Words == method.Name ? method.Name : $"{method.Words} ({method})";
}
