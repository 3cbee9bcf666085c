using System.Numerics;
using static InferenceMoo.Randomness.Tests.TestWords;

namespace InferenceMoo.Randomness.Tests;

/// <summary>Each test rejects words that are bad in the way it is there to find.</summary>
public sealed class RejectionTests
{
    private static readonly Neighbour _word = new("next word", 1);
    private static readonly Neighbour _inference = new("next inference", 3);

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(31)]
    public void A_bit_that_is_one_in_17_of_32_words_fails_every_frequency(int bit) =>
        Assert.DoesNotContain(true, Passes(new FrequencyTest(), Spoilt((words, i) => words[i] | (i % 16 == 0 ? 1u << bit : 0))));

    [Fact]
    public void A_counter_fails_the_frequencies_by_being_too_even() =>
        Assert.DoesNotContain(true, Passes(new FrequencyTest(), Spoilt((_, i) => (uint)i * 0x9E3779B9)));

    [Fact]
    public void Neighbours_that_share_a_high_byte_now_and_then_fail_the_serial_test_of_it() =>
        Assert.Equal([false], Passes(new SerialTest(_inference, 24), Spoilt(Sharing(0xFF000000))));

    [Fact]
    public void A_shared_high_byte_does_not_fail_the_serial_test_of_low_bytes() =>
        Assert.Equal([true], Passes(new SerialTest(_inference, 0), Spoilt(Sharing(0xFF000000))));

    [Fact]
    public void Low_bits_of_a_congruential_generator_fail_the_serial_test() =>
        Assert.Equal([false], Passes(new SerialTest(_word, 0), Congruential()));

    [Fact]
    public void Low_bits_of_a_congruential_generator_fail_the_gap_test() =>
        Assert.Equal([false], Passes(new GapTest(0), Congruential()));

    [Fact]
    public void A_high_nibble_that_avoids_repeating_zero_fails_the_gap_test() =>
        Assert.Equal([false], Passes(new GapTest(28), Spoilt((words, i) =>
            i > 0 && words[i] >> 28 == 0 && words[i - 1] >> 28 == 0 ? ~words[i] : words[i])));

    [Fact]
    public void Words_that_tend_to_rise_fail_the_runs_test() =>
        Assert.Equal([false], Passes(new RunsTest(), Spoilt((words, i) =>
            i % 16 > 0 && i % 16 < 3 ? Math.Max(words[i], words[i - 1]) : words[i])));

    [Fact]
    public void A_bit_that_is_the_sum_of_two_others_fails_the_rank_test() =>
        Assert.Equal([false], Passes(new MatrixRankTest(), Spoilt((words, i) =>
            (words[i] & ~1u) | ((words[i] >> 7 ^ words[i] >> 19) & 1))));

    [Fact]
    public void A_word_with_as_many_ones_as_the_word_before_fails_the_weight_test() =>
        Assert.Equal([false], Passes(new HammingTest(), Spoilt((words, i) =>
            i % 32 == 1 ? BitOperations.RotateLeft(words[i - 1], 11) : words[i])));

    [Fact]
    public void Neighbours_that_share_some_bits_now_and_then_fail_the_test_of_differing_bits() =>
        Assert.Equal([false], Passes(new AvalancheTest(_inference), Spoilt(Sharing(0x00FF00F0))));

    [Fact]
    public void Words_at_equal_distances_fail_the_birthday_spacings()
    {
        Assert.Equal([false], Passes(BirthdayTest.Words, Spoilt((_, i) => (uint)i * 0x9E3779B9)));
        Assert.Equal([false], Passes(BirthdayTest.Pairs, Spoilt((_, i) => (uint)i * 0x9E3779B9)));
    }

    [Fact]
    public void Low_bits_that_are_always_zero_fail_the_birthday_spacings()
    {
        Assert.Equal([false], Passes(BirthdayTest.Words, Spoilt((words, i) => words[i] & ~3u)));
        Assert.Equal([false], Passes(BirthdayTest.Pairs, Spoilt((words, i) => words[i] & ~3u)));
    }

    [Fact]
    public void Words_that_miss_the_uppermost_thousandth_fail_the_maximum_test() =>
        Assert.Equal([false], Passes(new MaximumTest(), Spoilt((words, i) => Math.Min(words[i], uint.MaxValue / 1000 * 999))));

    [Fact]
    public void Words_that_now_and_then_repeat_their_neighbour_fail_the_correlation_with_it_alone()
    {
        var words = Spoilt(Sharing(uint.MaxValue));
        Assert.Equal([true, false], Passes(CorrelationTest.OfUniforms([_word, _inference]), words));
        Assert.Equal([true, false], Passes(CorrelationTest.OfNormals([_word, _inference]), words));
    }

    [Fact]
    public void Words_that_mirror_their_neighbour_fail_the_correlation_with_it()
    {
        var words = Spoilt((words, i) => i % 64 == 1 ? ~words[i - 1] : words[i]);
        Assert.Equal([false], Passes(CorrelationTest.OfUniforms([_word]), words));
        Assert.Equal([false], Passes(CorrelationTest.OfNormals([_word]), words));
    }

    /// <summary>One word in 32 takes the bits of a mask from the word three before it.</summary>
    private static Func<uint[], int, uint> Sharing(uint mask) =>
        (words, i) => i % 32 == 5 ? (words[i] & ~mask) | (words[i - 3] & mask) : words[i];
}
