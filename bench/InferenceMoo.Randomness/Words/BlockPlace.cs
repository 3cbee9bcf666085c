using InferenceMoo.Kernels;

namespace InferenceMoo.Randomness;

/// <summary>Where a block stands: its counter (trial, inference, stream) and its key, the seed.</summary>
internal readonly record struct BlockPlace(ulong Trial, uint Inference, uint Stream, ulong Seed)
{
    /// <summary>The block at this place; on stream 0 it is the one that the simulation draws.</summary>
    public PhiloxBlock Block() => Stream == 0
        ? Philox.Inference(Trial, Inference, Seed)
        : Philox.Block(new PhiloxBlock((uint)Trial, (uint)(Trial >> 32), Inference, Stream), Seed);
}
