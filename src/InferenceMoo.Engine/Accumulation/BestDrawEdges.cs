using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>The first word of every bin of <see cref="BestDrawBins"/>.</summary>
internal static class BestDrawEdges
{
    private static readonly ulong[] First = FirstWords();

    /// <summary>The words of <paramref name="bin"/>: from the first up to, but without, the end; empty where no word lies in the bin.</summary>
    public static (ulong First, ulong End) Of(int bin) => (First[bin], First[bin + 1]);

    private static ulong[] FirstWords()
    {
        var first = new ulong[BestDrawBins.Count + 1];
        for (var bin = 0; bin < first.Length; bin++)
            first[bin] = FirstWordAtOrAbove(bin, bin == 0 ? 0 : first[bin - 1]);
        return first;
    }

    private static ulong FirstWordAtOrAbove(int bin, ulong from)
    {
        const ulong End = 1UL << 32;
        var to = End;
        while (from < to)
        {
            var middle = from + (to - from) / 2;
            if (BestDrawBins.BinOf((uint)middle) >= bin)
                to = middle;
            else
                from = middle + 1;
        }

        return from;
    }
}
