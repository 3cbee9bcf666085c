namespace InferenceMoo.Kernels;

/// <summary>
/// How a backend spells a fused multiply-add. Every backend has to round a * b + c once, or the statistics of two
/// devices differ in their last bits.
/// </summary>
public interface IFusedMultiplyAdd
{
    /// <summary>a * b + c, rounded once.</summary>
    static abstract float Of(float a, float b, float c);
}
