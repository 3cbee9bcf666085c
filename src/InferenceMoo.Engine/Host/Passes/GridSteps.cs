using System.Runtime.CompilerServices;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary><see cref="TokenGrid"/>'s rounding over vectors.</summary>
internal static class GridSteps<TWords>
    where TWords : unmanaged, IWords<TWords>
{
    /// <summary><see cref="TokenGrid.Origin"/>.</summary>
    public static TWords Origin => Floats<TWords>.All(TokenGrid.Origin);

    /// <summary>The largest step, plus the origin.</summary>
    public static TWords Highest => Floats<TWords>.All(TokenGrid.Origin + TokenGrid.LargestStep);

    /// <summary>The steps nearest to positions on the grid, clipped to it: the lowest bits of the clipped sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWords Nearest(TWords positions, TWords origin, TWords highest) =>
        TWords.MinFloats(TWords.MaxFloats(TWords.AddFloats(positions, origin), origin), highest) - origin;
}
