using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>The coefficients of <see cref="NormalQuantile"/>, laid out for lookups in registers.</summary>
internal static unsafe class NormalLookup
{
    /// <summary>The bits of coefficient i of octave j at [<paramref name="octaves"/> i + j].</summary>
    public static AlignedArray<uint> FirstOctaves(int octaves)
    {
        var table = new AlignedArray<uint>((NormalCoefficients.Degree + 1) * octaves);
        for (var power = 0; power <= NormalCoefficients.Degree; power++)
        {
            for (var octave = 0; octave < octaves; octave++)
            {
                var coefficient = NormalCoefficients.Values[power * NormalCoefficients.Octaves + octave];
                table.Address[power * octaves + octave] = BitConverter.SingleToUInt32Bits(coefficient);
            }
        }

        return table;
    }
}
