using System.Numerics;

namespace InferenceMoo;

/// <summary>
/// Ranks by divide and conquer. A point's rank is one more than the worst rank among the points that dominate it. With
/// distinct points in lexicographic order these all come earlier, and an earlier point dominates exactly when it is no worse
/// in the second and the third objective. So each half is solved in turn, and in between the first half hands its ranks to
/// the second in one sweep (Jensen 2003, "Reducing the run-time complexity of multiobjective EAs").
/// </summary>
internal sealed class RankDivision
{
    private readonly int[] _second;
    private readonly int[] _third;
    private readonly int[] _ranks;

    /// <summary>The negated ranks of the points handed on, by their third objective: the least of them is the worst rank.</summary>
    private readonly PrefixMinimum _negatedRanks;

    private RankDivision(int[] second, int[] third)
    {
        (_second, _third, _ranks) = (second, third, new int[second.Length]);
        _negatedRanks = new PrefixMinimum(second.Length);
        Array.Fill(_ranks, 1);
    }

    /// <summary>
    /// The rank of each point, from 1. The points are distinct and come in lexicographic order, of which their dense ranks in
    /// the second and third objective are given. O(n log^2 n).
    /// </summary>
    public static int[] Of(int[] second, int[] third)
    {
        var division = new RankDivision(second, third);
        var bySecond = Enumerable.Range(0, second.Length).ToArray();
        Array.Sort([.. second], bySecond);
        division.Solve(0, bySecond);
        return division._ranks;
    }

    /// <summary>Ranks the points that come from <paramref name="start"/> on, given in the order of their second objective.</summary>
    private void Solve(int start, int[] bySecond)
    {
        if (bySecond.Length < 2)
            return;

        var middle = start + bySecond.Length / 2;
        var earlier = Array.FindAll(bySecond, point => point < middle);
        var later = Array.FindAll(bySecond, point => point >= middle);
        Solve(start, earlier);
        HandOn(earlier, later);
        Solve(middle, later);
    }

    private void HandOn(int[] earlier, int[] later)
    {
        var entered = 0;
        foreach (var point in later)
        {
            for (; entered < earlier.Length && _second[earlier[entered]] <= _second[point]; entered++)
                _negatedRanks.Lower(_third[earlier[entered]], -_ranks[earlier[entered]]);
            _ranks[point] = Math.Max(_ranks[point], 1 - _negatedRanks.UpTo(_third[point]));
        }

        foreach (var point in earlier.AsSpan(0, entered))
            _negatedRanks.Forget(_third[point]);
    }
}

/// <summary>
/// A set of whole numbers from 0 to below a fixed length that knows the neighbours of any number: a tree of bitmaps with 64
/// children a node, O(log n) a call. It does the work of a balanced tree without its allocations.
/// </summary>
internal sealed class IndexSet
{
    private const int BitsPerWord = 64;

    /// <summary>From the leaves up: bit i of a level says whether word i of the level below has a bit set.</summary>
    private readonly List<ulong[]> _levels = [];

    /// <summary>The empty set, for numbers below <paramref name="length"/>.</summary>
    public IndexSet(int length)
    {
        do
        {
            length = (length + BitsPerWord - 1) / BitsPerWord;
            _levels.Add(new ulong[length]);
        }
        while (length > 1);
    }

    /// <summary>Puts <paramref name="index"/> in.</summary>
    public void Add(int index)
    {
        foreach (var level in _levels)
        {
            level[index / BitsPerWord] |= 1UL << index;
            index /= BitsPerWord;
        }
    }

    /// <summary>Takes <paramref name="index"/> out.</summary>
    public void Remove(int index)
    {
        foreach (var level in _levels)
        {
            level[index / BitsPerWord] &= ~(1UL << index);
            index /= BitsPerWord;
            if (level[index] != 0)
                return;
        }
    }

    /// <summary>The least number in the set that is at least <paramref name="index"/>; null when there is none.</summary>
    public int? From(int index)
    {
        for (var level = 0; level < _levels.Count; level++, index = index / BitsPerWord + 1)
        {
            var word = index / BitsPerWord;
            if (word >= _levels[level].Length)
                return null;

            var later = _levels[level][word] >> index << index;
            if (later != 0)
                return Descend(level, word * BitsPerWord + BitOperations.TrailingZeroCount(later), BitOperations.TrailingZeroCount);
        }

        return null;
    }

    /// <summary>The greatest number in the set that is below <paramref name="index"/>; null when there is none.</summary>
    public int? Below(int index)
    {
        for (var level = 0; level < _levels.Count; level++, index /= BitsPerWord)
        {
            var word = index / BitsPerWord;
            var earlier = _levels[level][word] & ((1UL << index) - 1);
            if (earlier != 0)
                return Descend(level, word * BitsPerWord + BitOperations.Log2(earlier), BitOperations.Log2);
        }

        return null;
    }

    /// <summary>The leaf below bit <paramref name="index"/>, where <paramref name="choose"/> takes a bit of each word.</summary>
    private int Descend(int level, int index, Func<ulong, int> choose)
    {
        while (level-- > 0)
            index = index * BitsPerWord + choose(_levels[level][index]);
        return index;
    }
}
