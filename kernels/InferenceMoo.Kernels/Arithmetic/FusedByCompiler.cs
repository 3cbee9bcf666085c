namespace InferenceMoo.Kernels;

/// <summary>
/// The plain expression, which ILGPU's optimiser turns into fma for OpenCL (where it has no name for the framework's
/// function). Not for the host or ILGPU's CPU accelerator: they round twice.
/// </summary>
public readonly struct FusedByCompiler : IFusedMultiplyAdd
{
    /// <inheritdoc/>
    public static float Of(float a, float b, float c) => a * b + c;
}
