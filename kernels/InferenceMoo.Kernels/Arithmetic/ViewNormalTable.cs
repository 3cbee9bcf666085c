using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>The coefficients in a device's memory.</summary>
/// <param name="coefficients">A copy of <see cref="NormalCoefficients.Values"/>.</param>
public readonly struct ViewNormalTable(ArrayView<float> coefficients) : INormalTable
{
    private readonly ArrayView<float> _coefficients = coefficients;

    /// <inheritdoc/>
    public float At(int index) => _coefficients[index];
}
