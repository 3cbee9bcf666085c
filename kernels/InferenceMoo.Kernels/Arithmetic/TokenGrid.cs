namespace InferenceMoo.Kernels;

/// <summary>
/// A clipped normal token length on an integer grid: length = base + unit q with q = round(scale z + offset) clipped to
/// [0, <see cref="LargestStep"/>]. Base and unit stay on the host; the device needs only these two numbers.
/// </summary>
/// <param name="Scale">Standard deviation in units of the grid.</param>
/// <param name="Offset">Mean minus base in units of the grid.</param>
public readonly record struct TokenGrid(float Scale, float Offset)
{
    /// <summary>The largest q; sums of 2^14 of them fit 31 bits.</summary>
    public const int LargestStep = (1 << 17) - 1;

    /// <summary>
    /// 2^23: from here to 2^24 floats are the integers, so adding it rounds to nearest, and the bits of the sum end in q.
    /// </summary>
    public const float Origin = 8_388_608f;

    /// <summary>The grid position of normal <paramref name="z"/>, plus <see cref="Origin"/>; an integer.</summary>
    public float Place(float z) => Nearest(FusedMultiplyAdd.Of(z, Scale, Offset));

    /// <summary>
    /// The step nearest to <paramref name="position"/>, plus <see cref="Origin"/>. The position comes without the origin: added to
    /// the offset beforehand it would round the mean itself to the grid, and every length would be off by as much.
    /// </summary>
    public static float Nearest(float position)
    {
        position += Origin;
        position = position < Origin ? Origin : position;
        return position > Origin + LargestStep ? Origin + LargestStep : position;
    }
}
