using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>One thread's sums of deviations and of their products, over its trials of a tile at one k.</summary>
internal readonly record struct MomentSums(long Input, long Output, long InputSquared, long Product, long OutputSquared)
{
    /// <summary>The sums with one more trial.</summary>
    public MomentSums Plus(long input, long output) => new(
        Input + input,
        Output + output,
        InputSquared + input * input,
        Product + input * output,
        OutputSquared + output * output);

    /// <summary>Adds the limbs to the first slots of the group's sums.</summary>
    public void AddTo(ArrayView<int> sums)
    {
        Limb.AddTo(sums, 0, Input);
        Limb.AddTo(sums, Limb.Count, Output);
        Limb.AddTo(sums, 2 * Limb.Count, InputSquared);
        Limb.AddTo(sums, 3 * Limb.Count, Product);
        Limb.AddTo(sums, 4 * Limb.Count, OutputSquared);
    }
}
