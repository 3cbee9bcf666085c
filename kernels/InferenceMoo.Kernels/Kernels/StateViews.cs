using ILGPU;

namespace InferenceMoo.Kernels;

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
