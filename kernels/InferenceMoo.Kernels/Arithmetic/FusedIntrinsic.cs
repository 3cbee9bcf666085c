namespace InferenceMoo.Kernels;

/// <summary>The framework's function: one instruction on the host, and what ILGPU's CPU accelerator runs.</summary>
public readonly struct FusedIntrinsic : IFusedMultiplyAdd
{
    /// <inheritdoc/>
    public static float Of(float a, float b, float c) => MathF.FusedMultiplyAdd(a, b, c);
}
