using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>Which trials and which inferences a launch covers.</summary>
/// <param name="FirstTrial">Number of the chunk's first trial.</param>
/// <param name="TileTrials">Trials per group, up to <see cref="TileKernel.LargestTile"/>.</param>
/// <param name="FirstInference">Inferences that the trials have behind them.</param>
/// <param name="Inferences">Inferences to add: the rows of the slab.</param>
/// <param name="InputCentre">Steps of the mean input length.</param>
/// <param name="OutputCentre">Steps of the mean output length.</param>
public readonly record struct Slab(
    ulong FirstTrial, int TileTrials, int FirstInference, int Inferences, uint InputCentre, uint OutputCentre)
{
    /// <summary>The deviation of an input sum from its centre after <paramref name="k"/> inferences.</summary>
    public int InputDeviation(int k, uint sum) => (int)(sum - (uint)k * InputCentre);

    /// <summary>The deviation of an output sum from its centre after <paramref name="k"/> inferences.</summary>
    public int OutputDeviation(int k, uint sum) => (int)(sum - (uint)k * OutputCentre);
}

/// <summary>What a pass asks of every k. Tables are indexed [number x k_max + k - 1].</summary>
/// <param name="KMax">Largest number of samples.</param>
/// <param name="ProjectionCount">Number of projections, at least 1.</param>
/// <param name="TestCount">Number of limit tests.</param>
/// <param name="Projections">The projections.</param>
/// <param name="Tests">The limit tests.</param>
public readonly record struct Questions(
    int KMax, int ProjectionCount, int TestCount, ArrayView<Projection> Projections, ArrayView<LimitTest> Tests);

/// <summary>One model's limits at one k, in the terms of a trial's state.</summary>
/// <param name="Cost">Number of the projection that the cost lies along.</param>
/// <param name="Time">Number of the projection that the time lies along.</param>
/// <param name="HighestCost">The budget as a place on the cost projection; infinite where all or none meet it.</param>
/// <param name="HighestTime">The deadline as a place on the time projection.</param>
/// <param name="FirstWord">The first accuracy word that meets the floor.</param>
/// <param name="Reachable">1 where some word meets the floor, else 0.</param>
public readonly record struct LimitTest(
    int Cost, int Time, float HighestCost, float HighestTime, uint FirstWord, int Reachable)
{
    /// <summary>1 where a trial at these two places with this largest word meets all three limits, else 0.</summary>
    public int Meets(float cost, float time, uint best) =>
        Reachable != 0 && best >= FirstWord && cost <= HighestCost && time <= HighestTime ? 1 : 0;
}

/// <summary>The counters of a pass in device memory, all of 64 bits; kernels only ever add to them.</summary>
/// <param name="Sums">Limbs of the moments' sums at [(k - 1) x <see cref="TileKernel.Limbs"/> + limb].</param>
/// <param name="Projected">Trials per bin at [(projection x k_max + k - 1) x bins + bin].</param>
/// <param name="BestChanges">Trials whose largest word came to a bin with inference k, less those that left it, at [(k - 1) x bins + bin].</param>
/// <param name="Feasible">Trials that meet all three limits at [test x k_max + k - 1].</param>
public readonly record struct CountViews(
    ArrayView<long> Sums, ArrayView<long> Projected, ArrayView<long> BestChanges, ArrayView<long> Feasible);

/// <summary>The states of some trials, in device memory or in the shared memory of a group.</summary>
/// <param name="Input">Sums of input steps.</param>
/// <param name="Output">Sums of output steps.</param>
/// <param name="Best">Largest accuracy words.</param>
/// <param name="Trials">Number of trials; the views may be longer.</param>
public readonly record struct StateViews(ArrayView<uint> Input, ArrayView<uint> Output, ArrayView<uint> Best, int Trials)
{
    /// <summary>The state of trial <paramref name="trial"/>.</summary>
    public TrialState Read(int trial) => new(Input[trial], Output[trial], Best[trial]);

    /// <summary>Keeps the state of trial <paramref name="trial"/>.</summary>
    public void Write(int trial, TrialState state)
    {
        Input[trial] = state.Input;
        Output[trial] = state.Output;
        Best[trial] = state.Best;
    }
}
