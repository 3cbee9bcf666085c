namespace InferenceMoo.Kernels.Tests;

public sealed class NormalQuantileTests
{
    [Fact]
    public void Normals_never_fall_as_words_rise()
    {
        var last = float.NegativeInfinity;
        for (var word = 0ul; word <= uint.MaxValue; word += 4093)
        {
            var z = Of((uint)word);
            Assert.True(z >= last, $"word {word}");
            last = z;
        }
    }

    [Fact]
    public void Normals_never_fall_across_the_octaves()
    {
        for (var octave = 1; octave < 32; octave++)
        {
            var edge = 1u << octave;
            for (var word = edge - 2; word != edge + 2; word++)
                Assert.True(Of(word + 1) >= Of(word), $"word {word}");
        }
    }

    [Theory]
    [InlineData(0u, -6.3379579f)]
    [InlineData(uint.MaxValue, 6.3379579f)]
    [InlineData(0x40000000u, -0.67448975f)]
    [InlineData(0xF999999Au, 1.9599640f)]
    public void Normals_equal_the_inverse_distribution_function(uint word, float expected) =>
        Assert.Equal(expected, Of(word), 1e-6f * MathF.Abs(expected));

    private static float Of(uint word) => NormalQuantile.Of<HostNormalTable>(word, default);
}
