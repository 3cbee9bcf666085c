using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>
/// The trial states of one chunk: for every k of a slab and every trial of the chunk, at index (k - first k) x trials + trial.
/// </summary>
/// <param name="Input">Sums of input steps.</param>
/// <param name="Output">Sums of output steps.</param>
/// <param name="Best">Largest accuracy words.</param>
/// <param name="Trials">Trials in the chunk.</param>
public readonly record struct StateViews(ArrayView<uint> Input, ArrayView<uint> Output, ArrayView<uint> Best, int Trials)
{
    /// <summary>The state of trial <paramref name="trial"/> at row <paramref name="row"/>.</summary>
    public TrialState Read(int row, int trial)
    {
        var at = (long)row * Trials + trial;
        return new TrialState(Input[at], Output[at], Best[at]);
    }

    /// <summary>Keeps the state of trial <paramref name="trial"/> at row <paramref name="row"/>.</summary>
    public void Write(int row, int trial, TrialState state)
    {
        var at = (long)row * Trials + trial;
        Input[at] = state.Input;
        Output[at] = state.Output;
        Best[at] = state.Best;
    }
}
