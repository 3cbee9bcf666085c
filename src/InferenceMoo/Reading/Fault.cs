using System.Security;

namespace InferenceMoo;

/// <summary>One thing that is wrong with what was given: with a file, with an option or with a word of the command line.</summary>
/// <param name="Source">
/// The file's name as it was given, or the option that sets the value, for instance <c>--k-max</c>, or <c>MODEL</c> for the list of models.
/// </param>
/// <param name="Found">What was found, printable.</param>
/// <param name="Expected">What is allowed instead, with its unit; empty where <paramref name="Found"/> says all that is to be said.</param>
public sealed record Fault(string Source, string Found, string Expected)
{
    /// <summary>Line of the file, from 1; 0 where the file as a whole is at fault, or an option.</summary>
    public long Line { get; init; }

    /// <summary>Column in UTF-16 units, from 1, of the line or of the option's value; 0 where all of it is at fault.</summary>
    public int Column { get; init; }

    /// <summary>
    /// The keys that lead to the value, such as <c>models.gpt5.c_in</c>, or the name of its column; printable, empty where there is none.
    /// </summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>What else may help, such as the name that was probably meant; empty where nothing does.</summary>
    public string Hint { get; init; } = string.Empty;

    /// <summary>The fault on one line, safe to print on a terminal: <c>FILE:LINE:COLUMN: KEY: found ..., expected ...; HINT</c>.</summary>
    public string Message => string.Concat(
        Place,
        Key.Length > 0 ? $"{Key}: " : string.Empty,
        Expected.Length > 0 ? $"found {Found}, expected {Expected}" : Found,
        Hint.Length > 0 ? $"; {Hint}" : string.Empty);

    private string Place => this switch
    {
        { Source.Length: 0 } => string.Empty,
        { Line: > 0 } => $"{Printable.Escape(Source)}:{Line}:{Column}: ",
        { Column: > 0 } => $"{Printable.Escape(Source)}: column {Column}: ",
        _ => $"{Printable.Escape(Source)}: ",
    };
}

/// <summary>Gathers what is wrong with an input, so that all of it is told at once.</summary>
/// <param name="source">The file that is read; empty where each fault has a source of its own.</param>
public sealed class Faults(string source = "")
{
    private readonly List<Fault> _kept = [];

    /// <summary>The most faults that a message tells before it counts the rest, where a file may hold more than anyone reads.</summary>
    public int MostTold { get; init; } = int.MaxValue;

    /// <summary>The most faults that are kept before they are only counted, where a file may hold more than memory.</summary>
    public int MostKept { get; init; } = int.MaxValue;

    /// <summary>The number of faults so far.</summary>
    public long Count { get; private set; }

    /// <summary>The faults that are kept, in the order in which they were added.</summary>
    public IReadOnlyList<Fault> Kept => _kept;

    /// <summary>Adds a fault.</summary>
    public void Add(Fault fault)
    {
        if (Count++ < MostKept)
            _kept.Add(fault);
    }

    /// <summary>Adds the fault of an option or another <paramref name="source"/>; <paramref name="found"/> must be printable.</summary>
    public void Add(string source, string found, string expected) => Add(new Fault(source, found, expected));

    /// <summary>Adds faults.</summary>
    public void AddRange(IEnumerable<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var fault in faults)
            Add(fault);
    }

    /// <summary>Throws when there is any fault.</summary>
    /// <exception cref="InputException">There is a fault.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
            throw new InputException(this);
    }

    /// <summary>Whether <paramref name="failure"/> is that of a file that cannot be read, and not the program's.</summary>
    internal static bool IsUnreadable(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or SecurityException;

    /// <summary>Adds a fault at <paramref name="place"/> of the file; key and what was found must be printable.</summary>
    internal void Add(TextPlace place, string key, string found, string expected, string hint = "") =>
        Add(new Fault(source, found, expected) { Line = place.Line, Column = place.Column, Key = key, Hint = hint });

    /// <summary>Adds a fault of the file as a whole.</summary>
    internal void Add(string found, string expected) => Add(source, found, expected);

    /// <summary>Adds that the file at <paramref name="path"/> cannot be read because of <paramref name="failure"/>.</summary>
    internal void AddUnreadable(string path, Exception failure, string expected) => Add(
        failure switch
        {
            _ when Directory.Exists(path) => "a folder",
            FileNotFoundException or DirectoryNotFoundException => "no such file",
            UnauthorizedAccessException or SecurityException => "a file that may not be read (permission denied)",
            _ => $"a file that cannot be read ({Printable.Escape(failure.Message)})",
        },
        expected);

    /// <summary>Throws when there is any fault, the first places first: a tree's faults do not come in the order of its text.</summary>
    /// <exception cref="InputException">There is a fault.</exception>
    internal void ThrowByPlaceIfAny()
    {
        if (Count == 0)
            return;
        Fault[] sorted = [.. _kept.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)];
        _kept.Clear();
        _kept.AddRange(sorted);
        throw new InputException(this);
    }
}

/// <summary>
/// What was given cannot be used: a catalogue, a file of points or of axes, a scenario or a command line, with what is wrong with it.
/// </summary>
public sealed class InputException : Exception
{
    /// <summary>An input with these faults, at least one.</summary>
    public InputException(IReadOnlyList<Fault> faults) => (Faults, Count, Told) = (faults, faults.Count, faults);

    /// <summary>An input with the faults gathered, at least one.</summary>
    public InputException(Faults faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        (Faults, Count) = ([.. faults.Kept], faults.Count);
        var told = Math.Min(faults.MostTold, Faults.Count);
        Told = told == Count ? Faults : [.. Faults.Take(told), new Fault(string.Empty, $"and {Count - told} more faults", string.Empty)];
    }

    /// <summary>All faults, or the first where there were too many to keep.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>How many there are in all.</summary>
    public long Count { get; }

    /// <summary>What the message tells: the faults, or the first of very many and how many more there are.</summary>
    public IReadOnlyList<Fault> Told { get; }

    /// <summary>What is told, a line each.</summary>
    public override string Message => string.Join('\n', Told.Select(fault => fault.Message));
}
