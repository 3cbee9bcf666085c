using System.Buffers;
using System.Text;

namespace InferenceMoo.Cli;

/// <summary>
/// Keeps the rows of finished combinations in the folder that a sweep writes to, so that a sweep that was killed goes on where it
/// was. What it keeps besides says whose rows they are, for as long as the folder lives.
/// </summary>
internal sealed class SweepJournal : IDisposable
{
    private const string FolderName = ".moo-sweep";
    private const string RowsName = "rows";

    private readonly FolderLock _lock;
    private readonly FileStream _rows;
    private readonly byte[] _identity;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    private SweepJournal(string folder, FolderLock held, string identity, IReadOnlyDictionary<string, Model> models)
    {
        _lock = held;
        _identity = Encoding.UTF8.GetBytes(identity);
        _rows = new FileStream(Path.Combine(folder, RowsName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        Rows = ReadRows(models);
    }

    /// <summary>The rows of the combinations finished when the journal was opened, from the first on.</summary>
    public IReadOnlyList<IReadOnlyList<SweepRow>> Rows { get; }

    /// <summary>Opens or begins the journal of a sweep in <paramref name="target"/>, an existing folder.</summary>
    /// <param name="target">The folder for the sweep's files.</param>
    /// <param name="sweep">The sweep.</param>
    /// <param name="group">Whether rows are per model.</param>
    /// <exception cref="InputException">The folder belongs to another sweep, or one that still runs.</exception>
    /// <exception cref="OutputException">The journal cannot be written.</exception>
    public static SweepJournal Open(string target, Sweep sweep, bool group)
    {
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(target, FolderName)).FullName;
            RefuseLink(folder);
            RefuseLink(Path.Combine(folder, RowsName));
            return Open(folder, target, sweep, group);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"cannot write to {target}: {exception.Message}", exception);
        }
    }

    /// <summary>Adds the rows of combinations that follow those kept so far; they outlive this process from then on.</summary>
    /// <exception cref="OutputException">They cannot be kept. Nothing more can be, since rows behind a gap are forgotten.</exception>
    public void Append(IEnumerable<IReadOnlyList<SweepRow>> combinations)
    {
        _buffer.ResetWrittenCount();
        foreach (var rows in combinations)
            JournalLine.Write(_buffer, rows, _identity);
        try
        {
            _rows.Write(_buffer.WrittenSpan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"cannot keep the combinations that are finished: {exception.Message}", exception);
        }
    }

    /// <summary>Forgets the rows, once the sweep's files are in place.</summary>
    public void Complete()
    {
        _rows.Dispose();
        File.Delete(_rows.Name);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        _lock.Dispose();
    }

    // What no sweep wrote is cut off, which would be a file of somebody else.
    private static void RefuseLink(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
            throw new IOException($"{path} is a link");
    }

    private static SweepJournal Open(string folder, string target, Sweep sweep, bool group)
    {
        var identity = SweepIdentity.Of(sweep, group);
        var held = FolderLock.TryTake(Path.Combine(folder, "lock"))
            ?? throw new InputException(
                [new Fault("--output", $"{Printable.Quote(target)}, where another sweep is running", "a folder of its own")]);
        try
        {
            SweepOwner.Claim(folder, target, identity);
            return new SweepJournal(folder, held, identity, sweep.Models.ToDictionary(model => model.Key));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Reads the whole lines; what a killed process left half-written behind them is cut off.</summary>
    private List<IReadOnlyList<SweepRow>> ReadRows(IReadOnlyDictionary<string, Model> models)
    {
        var content = new byte[_rows.Length];
        _rows.ReadExactly(content);
        var (rows, start) = (new List<IReadOnlyList<SweepRow>>(), 0);
        while (content.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var length
            && JournalLine.Read(content.AsMemory(start, length), rows.Count, models, _identity) is { } combination)
        {
            rows.Add(combination);
            start += length + 1;
        }

        _rows.SetLength(start);
        _rows.Position = start;
        return rows;
    }
}
