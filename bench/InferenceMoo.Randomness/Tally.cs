namespace InferenceMoo.Randomness;

/// <summary>One thread's chunk of words and its counts.</summary>
internal sealed class Tally
{
    private readonly IReadOnlyList<IWordTest> _tests;
    private readonly long[][] _counts;

    private Tally(IReadOnlyList<IWordTest> tests, int chunkWords)
    {
        _tests = tests;
        _counts = [.. tests.Select(test => new long[test.Counters])];
        Words = new uint[chunkWords];
    }

    /// <summary>The chunk that <see cref="Count"/> looks at.</summary>
    public uint[] Words { get; }

    /// <summary>A tally without counts.</summary>
    public static Tally For(IReadOnlyList<IWordTest> tests, int chunkWords) => new(tests, chunkWords);

    /// <summary>Counts the chunk for every test.</summary>
    public void Count()
    {
        for (var i = 0; i < _counts.Length; i++)
            _tests[i].Count(Words, _counts[i]);
    }

    /// <summary>Adds another thread's counts; threads may call it at the same time.</summary>
    public void Add(Tally other)
    {
        lock (_counts)
        {
            for (var i = 0; i < _counts.Length; i++)
            {
                for (var j = 0; j < _counts[i].Length; j++)
                    _counts[i][j] += other._counts[i][j];
            }
        }
    }

    /// <summary>The outcomes of every test.</summary>
    public IEnumerable<Outcome> Judge() => _tests.Zip(_counts, (test, counts) => test.Judge(counts)).SelectMany(outcomes => outcomes);
}
