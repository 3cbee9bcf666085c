namespace InferenceMoo.Kernels;

/// <summary>Where a backend keeps the coefficients of <see cref="NormalQuantile"/>.</summary>
public interface INormalTable
{
    /// <summary>Entry <paramref name="index"/> of <see cref="NormalCoefficients.Values"/>.</summary>
    float At(int index);
}
