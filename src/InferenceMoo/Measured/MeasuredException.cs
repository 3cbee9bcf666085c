using System.Globalization;

namespace InferenceMoo;

/// <summary>A file of measured points that cannot be used, with what is wrong with it.</summary>
public sealed class MeasuredException : Exception
{
    /// <summary>Faults that are kept and written out: more than anyone reads, whatever a file of a million rows holds.</summary>
    public const int MostFaults = 20;

    /// <summary>A file with these faults.</summary>
    /// <param name="faults">The first faults, in the order of the file.</param>
    /// <param name="count">How many there are in all.</param>
    public MeasuredException(IReadOnlyList<MeasuredFault> faults, long count)
        : base(Describe(faults, count)) => (Faults, Count) = (faults, count);

    /// <summary>A file with these faults.</summary>
    internal MeasuredException(MeasuredFaultList faults)
        : this(faults.Kept, faults.Count)
    {
    }

    /// <summary>The first faults, at most <see cref="MostFaults"/>, in the order of the file.</summary>
    public IReadOnlyList<MeasuredFault> Faults { get; }

    /// <summary>The number of all faults of the file.</summary>
    public long Count { get; }

    private static string Describe(IReadOnlyList<MeasuredFault> faults, long count)
    {
        var lines = faults.Select(fault => fault.Message);
        var more = string.Create(CultureInfo.InvariantCulture, $"and {count - faults.Count} more");
        return string.Join('\n', count > faults.Count ? lines.Append(more) : lines);
    }
}
