using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>Walks one trial per thread through the inferences of a slab and keeps its state after every one.</summary>
public static class SamplingKernel
{
    /// <summary>
    /// The last row of <paramref name="carry"/> holds the states that the slab starts from, and receives those that it ends with.
    /// </summary>
    public static void Run(
        Index1D trial, Slab slab, Physics physics, ArrayView<float> normals, StateViews carry, StateViews states)
    {
        var table = new ViewNormalTable(normals);
        var state = slab.FirstInference == 0 ? default : carry.Read(0, trial);
        for (var row = 0; row < slab.Inferences; row++)
        {
            var inference = (uint)(slab.FirstInference + row);
            state = state.Next<ViewNormalTable>(slab.FirstTrial + (ulong)(long)(int)trial, inference, physics, table);
            states.Write(row, trial, state);
        }

        carry.Write(0, trial, state);
    }
}
