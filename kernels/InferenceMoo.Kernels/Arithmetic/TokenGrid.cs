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
    public float Place(float z) => Nearest(DeviceFunctions.MultiplyAdd(z, Scale, Offset));

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

/// <summary>What decides a trial's token sums: two grids, and the cap that an input length puts on its output length.</summary>
/// <param name="Seed">The seed of the run, the key of the generator.</param>
/// <param name="Input">Grid of the input length.</param>
/// <param name="Output">Grid of the output length.</param>
/// <param name="CapSlope">Output steps that one input step adds to the cap.</param>
/// <param name="CapOffset">The cap at input step 0, in output steps.</param>
/// <param name="Capped">1 where the cap can be reached, else 0.</param>
public readonly record struct Physics(ulong Seed, TokenGrid Input, TokenGrid Output, float CapSlope, float CapOffset, int Capped);

/// <summary>All that a trial is after its first k inferences.</summary>
/// <param name="Input">Sum of the grid steps of the input lengths.</param>
/// <param name="Output">Sum of the grid steps of the output lengths.</param>
/// <param name="Best">The largest accuracy word; the best accuracy is that word's, since accuracy rises with the word.</param>
public readonly record struct TrialState(uint Input, uint Output, uint Best)
{
    /// <summary>The state after one more inference, number <paramref name="inference"/> from 0.</summary>
    public TrialState Next<TTable>(ulong trial, uint inference, Physics physics, TTable table)
        where TTable : struct, INormalTable
    {
        var block = Philox.Inference(trial, inference, physics.Seed);
        var input = physics.Input.Place(NormalQuantile.Of<TTable>(block.X0, table));
        var output = physics.Output.Place(NormalQuantile.Of<TTable>(block.X1, table));
        if (physics.Capped != 0)
        {
            var cap = DeviceFunctions.MultiplyAdd(input - TokenGrid.Origin, physics.CapSlope, physics.CapOffset);
            cap = TokenGrid.Nearest(cap);
            output = cap < output ? cap : output;
        }

        return new TrialState(
            Input + (uint)(int)(input - TokenGrid.Origin),
            Output + (uint)(int)(output - TokenGrid.Origin),
            block.X2 > Best ? block.X2 : Best);
    }
}
