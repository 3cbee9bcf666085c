using System.Runtime.InteropServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Randomness;

/// <summary>An order in which the words of many blocks are read, in chunks that can be had from any place.</summary>
/// <param name="Name">The order in words.</param>
/// <param name="At">The place of block number b, from 0.</param>
/// <param name="FirstWord">The first word that is read of a block, 0 to 3.</param>
/// <param name="WordsPerBlock">How many words are read of a block, 1 to 4.</param>
/// <param name="Neighbours">The neighbours between which correlation is looked for.</param>
internal sealed record WordOrder(
    string Name, Func<long, BlockPlace> At, int FirstWord, int WordsPerBlock, IReadOnlyList<Neighbour> Neighbours)
{
    /// <summary>Blocks in a chunk: enough for every lag and every test, few enough for a core's own cache.</summary>
    public const int ChunkBlocks = 1 << 15;

    /// <summary>Words in a chunk.</summary>
    public int ChunkWords => ChunkBlocks * WordsPerBlock;

    /// <summary>The number of chunks that hold at least <paramref name="words"/> words.</summary>
    public long ChunksFor(long words) => (words + ChunkWords - 1) / ChunkWords;

    /// <summary>Writes chunk number <paramref name="chunk"/>, <see cref="ChunkWords"/> words.</summary>
    public void Fill(long chunk, Span<uint> words)
    {
        var first = chunk * ChunkBlocks;
        for (var block = 0; block < ChunkBlocks; block++)
        {
            var drawn = At(first + block).Block();
            var all = MemoryMarshal.Cast<PhiloxBlock, uint>(new ReadOnlySpan<PhiloxBlock>(in drawn));
            all.Slice(FirstWord, WordsPerBlock).CopyTo(words[(block * WordsPerBlock)..]);
        }
    }
}
