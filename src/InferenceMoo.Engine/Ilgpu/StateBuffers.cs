using ILGPU;
using ILGPU.Runtime;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Device memory for the states of a chunk.</summary>
internal sealed class StateBuffers(Accelerator accelerator, int trials, int rows) : IDisposable
{
    private readonly MemoryBuffer1D<uint, Stride1D.Dense> _words = accelerator.Allocate1D<uint>(3L * trials * rows);

    /// <summary>The states of the first <paramref name="count"/> trials of the chunk.</summary>
    public StateViews Views(int count)
    {
        var length = (long)trials * rows;
        return new StateViews(Part(0, length), Part(1, length), Part(2, length), count);
    }

    public void Dispose() => _words.Dispose();

    private ArrayView<uint> Part(int number, long length) => _words.View.SubView(number * length, length).AsContiguous();
}
