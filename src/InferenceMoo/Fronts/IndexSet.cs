using System.Numerics;

namespace InferenceMoo;

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
