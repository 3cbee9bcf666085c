namespace InferenceMoo;

/// <summary>Gathers the faults of one file of measured points: all are counted, the first are kept.</summary>
/// <param name="file">The file's name as it was given.</param>
internal sealed class MeasuredFaultList(string file)
{
    private readonly List<MeasuredFault> _faults = [];

    /// <summary>The number of faults so far.</summary>
    public long Count { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<MeasuredFault> Kept => _faults;

    /// <summary>Adds a fault of the file as a whole.</summary>
    public void Add(string found, string expected) => Add(0, 0, string.Empty, found, expected);

    /// <summary>Adds a fault; what was <paramref name="found"/> must be printable.</summary>
    public void Add(long line, int column, string name, string found, string expected)
    {
        if (Count++ < MeasuredException.MostFaults)
            _faults.Add(new MeasuredFault(file, line, column, Printable.Shorten(name), found, expected));
    }

    /// <summary>Throws when there is any fault.</summary>
    /// <exception cref="MeasuredException">There is a fault.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
            throw new MeasuredException(this);
    }
}
