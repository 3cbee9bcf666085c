namespace InferenceMoo.Kernels;

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
            var cap = FusedMultiplyAdd.Of(input - TokenGrid.Origin, physics.CapSlope, physics.CapOffset);
            cap = TokenGrid.Nearest(cap);
            output = cap < output ? cap : output;
        }

        return new TrialState(
            Input + (uint)(int)(input - TokenGrid.Origin),
            Output + (uint)(int)(output - TokenGrid.Origin),
            block.X2 > Best ? block.X2 : Best);
    }
}
