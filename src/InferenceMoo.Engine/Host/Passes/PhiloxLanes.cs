using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// The four words of Philox blocks, each block in a pair of its own: a word is the lower one of its pair, and what stands
/// above it does not matter.
/// </summary>
internal readonly struct PhiloxLanes<TWords>(TWords x0, TWords x1, TWords x2, TWords x3)
    where TWords : unmanaged, IWords<TWords>
{
    public readonly TWords X0 = x0;

    public readonly TWords X1 = x1;

    public readonly TWords X2 = x2;

    public readonly TWords X3 = x3;

    /// <summary>One round.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhiloxLanes<TWords> Next(TWords key0, TWords key1)
    {
        var product0 = TWords.MultiplyLower(X0, TWords.All(Philox.Multiplier0));
        var product1 = TWords.MultiplyLower(X2, TWords.All(Philox.Multiplier1));
        return new PhiloxLanes<TWords>(
            TWords.Xor(TWords.UpperToLower(product1), X1, key0),
            product1,
            TWords.Xor(TWords.UpperToLower(product0), X3, key1),
            product0);
    }
}
