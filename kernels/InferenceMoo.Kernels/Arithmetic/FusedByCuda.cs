namespace InferenceMoo.Kernels;

/// <summary>
/// The plain expression, which ILGPU's optimiser turns into PTX's fma; the framework's function it would write as a call of
/// an unknown one. Not for other backends: they round twice.
/// </summary>
public readonly struct FusedByCuda : IFusedMultiplyAdd
{
    /// <inheritdoc/>
    public static float Of(float a, float b, float c) => a * b + c;
}
