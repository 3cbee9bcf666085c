using ILGPU;

namespace InferenceMoo.Kernels;

/// <summary>
/// The inverse of the normal distribution function on 32-bit words: word w stands for the probability (w + 1/2) / 2^32.
/// Monotone over all words, symmetric, |z| up to 6.338, relative error below 7e-7 where |z| > 1e-3. Every step is an
/// integer operation or one correctly rounded float operation, so every device gets the same bits.
/// </summary>
public static class NormalQuantile
{
    /// <summary>The largest |z| that a word can give.</summary>
    public const double Largest = 6.338;

    /// <summary>2^-31: what one step of a shifted tail is of its octave.</summary>
    public const float PositionUnit = 4.656612873077393e-10f;

    /// <summary>The normal of <paramref name="word"/>.</summary>
    public static float Of<TTable>(uint word, TTable table)
        where TTable : struct, INormalTable
    {
        var tail = TailOf(word);
        var octave = IntrinsicMath.LeadingZeroCount(tail);
        var z = Magnitude<TTable>(octave, Position(tail << octave), table);
        return word >> 31 == 0 ? -z : z;
    }

    /// <summary>The nearer tail of <paramref name="word"/> in units of 2^-33: odd, so that its highest set bit names the octave.</summary>
    public static uint TailOf(uint word) => ((word << 1) ^ (uint)((int)word >> 31)) | 1;

    /// <summary>
    /// How far below the upper end of its octave a tail lies, 0 to 1, for a tail shifted to have its top bit set. The last bit
    /// is cleared: with it, rounding in the polynomial would break monotonicity in three places.
    /// </summary>
    private static float Position(uint shifted)
    {
        var bits = Interop.FloatAsInt((float)(int)~shifted) & ~1u;
        return Interop.IntAsFloat(bits) * PositionUnit;
    }

    private static float Magnitude<TTable>(int octave, float v, TTable table)
        where TTable : struct, INormalTable
    {
        var z = table.At(7 * NormalCoefficients.Octaves + octave);
        z = DeviceFunctions.MultiplyAdd(z, v, table.At(6 * NormalCoefficients.Octaves + octave));
        z = DeviceFunctions.MultiplyAdd(z, v, table.At(5 * NormalCoefficients.Octaves + octave));
        z = DeviceFunctions.MultiplyAdd(z, v, table.At(4 * NormalCoefficients.Octaves + octave));
        z = DeviceFunctions.MultiplyAdd(z, v, table.At(3 * NormalCoefficients.Octaves + octave));
        z = DeviceFunctions.MultiplyAdd(z, v, table.At(2 * NormalCoefficients.Octaves + octave));
        z = DeviceFunctions.MultiplyAdd(z, v, table.At(1 * NormalCoefficients.Octaves + octave));
        return DeviceFunctions.MultiplyAdd(z, v, table.At(octave));
    }
}

/// <summary>Where a backend keeps the coefficients of <see cref="NormalQuantile"/>.</summary>
public interface INormalTable
{
    /// <summary>Entry <paramref name="index"/> of <see cref="NormalCoefficients.Values"/>.</summary>
    float At(int index);
}

/// <summary>The coefficients in the host's memory.</summary>
public readonly struct HostNormalTable : INormalTable
{
    /// <inheritdoc/>
    public float At(int index) => NormalCoefficients.Values[index];
}

/// <summary>The coefficients in a device's memory.</summary>
/// <param name="coefficients">A copy of <see cref="NormalCoefficients.Values"/>.</param>
public readonly struct ViewNormalTable(ArrayView<float> coefficients) : INormalTable
{
    private readonly ArrayView<float> _coefficients = coefficients;

    /// <inheritdoc/>
    public float At(int index) => _coefficients[index];
}
