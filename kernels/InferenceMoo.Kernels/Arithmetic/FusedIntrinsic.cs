namespace InferenceMoo.Kernels;

/// <summary>The framework's function: one instruction on the host and in PTX.</summary>
public readonly struct FusedIntrinsic : IFusedMultiplyAdd
{
    /// <inheritdoc/>
    public static float Of(float a, float b, float c) => MathF.FusedMultiplyAdd(a, b, c);
}
