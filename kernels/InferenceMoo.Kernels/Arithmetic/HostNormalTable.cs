namespace InferenceMoo.Kernels;

/// <summary>The coefficients in the host's memory.</summary>
public readonly struct HostNormalTable : INormalTable
{
    /// <inheritdoc/>
    public float At(int index) => NormalCoefficients.Values[index];
}
