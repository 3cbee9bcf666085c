using System.Runtime.InteropServices;

namespace InferenceMoo.Randomness.Tests;

/// <summary>Good words of a generator that is not the one under test, words spoilt on purpose, and what a test says of them.</summary>
internal static class TestWords
{
    public const int Count = 1 << 20;

    /// <summary>Words that every test must accept.</summary>
    public static uint[] Good()
    {
        var words = new uint[Count];
        new Random(1).NextBytes(MemoryMarshal.AsBytes(words.AsSpan()));
        return words;
    }

    /// <summary>Good words, each changed to what <paramref name="change"/> makes of the words so far and its index.</summary>
    public static uint[] Spoilt(Func<uint[], int, uint> change)
    {
        var words = Good();
        for (var i = 0; i < words.Length; i++)
            words[i] = change(words, i);
        return words;
    }

    /// <summary>The linear congruential generator modulo 2^32 of Numerical Recipes, whose bit b has a period of 2^(b + 1).</summary>
    public static uint[] Congruential()
    {
        var state = 1u;
        return Spoilt((_, _) => state = 1664525 * state + 1013904223);
    }

    /// <summary>Whether each outcome of a test passes.</summary>
    public static IReadOnlyList<bool> Passes(IWordTest test, uint[] words)
    {
        var counts = new long[test.Counters];
        test.Count(words, counts);
        return [.. test.Judge(counts).Select(Verdict.Passes)];
    }
}
