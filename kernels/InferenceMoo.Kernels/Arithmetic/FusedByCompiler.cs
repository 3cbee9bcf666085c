namespace InferenceMoo.Kernels;

/// <summary>
/// The plain expression, for OpenCL, where ILGPU has no name for the framework's
/// function. It rounds twice there, so an OpenCL device may differ from the others in a draw's last bit.
/// </summary>
public readonly struct FusedByCompiler : IFusedMultiplyAdd
{
    /// <inheritdoc/>
    public static float Of(float a, float b, float c) => a * b + c;
}
