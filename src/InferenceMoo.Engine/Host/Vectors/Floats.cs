using System.Runtime.CompilerServices;

namespace InferenceMoo.Engine;

/// <summary>Vectors of one float.</summary>
internal static class Floats<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary><paramref name="value"/> in every place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords All(float value) => TWords.All(BitConverter.SingleToUInt32Bits(value));
}
