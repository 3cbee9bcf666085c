using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>A histogram in the shared memory of a group, emptied before and added to device memory after.</summary>
internal static class SharedHistogram
{
    public static void Clear(ArrayView<int> bins)
    {
        for (var bin = Group.IdxX; bin < bins.IntLength; bin += Group.DimX)
            bins[bin] = 0;
        Group.Barrier();
    }

    public static void AddTo(ArrayView<int> bins, ArrayView<long> counts, long first)
    {
        Group.Barrier();
        for (var bin = Group.IdxX; bin < bins.IntLength; bin += Group.DimX)
        {
            if (bins[bin] != 0)
                Atomic.Add(ref counts[first + bin], (long)bins[bin]);
        }
    }
}
