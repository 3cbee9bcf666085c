using System.Numerics;

namespace InferenceMoo.Engine;

/// <summary>Two words without vector instructions: what any machine can do.</summary>
internal readonly unsafe struct WordPair(uint lower, uint upper) : IWords<WordPair>
{
    private readonly uint _lower = lower;
    private readonly uint _upper = upper;

    private WordPair(ulong pair)
        : this((uint)pair, (uint)(pair >> 32))
    {
    }

    private WordPair(float lower, float upper)
        : this(BitConverter.SingleToUInt32Bits(lower), BitConverter.SingleToUInt32Bits(upper))
    {
    }

    public static bool IsSupported => true;

    public static int Count => 2;

    public static int Bits => 32;

    private ulong Pair => ((ulong)_upper << 32) | _lower;

    private float LowerFloat => BitConverter.UInt32BitsToSingle(_lower);

    private float UpperFloat => BitConverter.UInt32BitsToSingle(_upper);

    public static WordPair All(uint word) => new(word, word);

    public static WordPair AllFloats(float value) => All(BitConverter.SingleToUInt32Bits(value));

    public static WordPair Load(uint* address) => new(address[0], address[1]);

    public static void Store(WordPair words, uint* address) => (address[0], address[1]) = (words._lower, words._upper);

    public static WordPair operator ^(WordPair left, WordPair right) => new(left._lower ^ right._lower, left._upper ^ right._upper);

    public static WordPair Xor(WordPair first, WordPair second, WordPair third) =>
        first ^ second ^ third;

    public static WordPair operator &(WordPair left, WordPair right) => new(left._lower & right._lower, left._upper & right._upper);

    public static WordPair operator |(WordPair left, WordPair right) => new(left._lower | right._lower, left._upper | right._upper);

    public static WordPair operator ~(WordPair words) => new(~words._lower, ~words._upper);

    public static WordPair operator +(WordPair left, WordPair right) => new(left._lower + right._lower, left._upper + right._upper);

    public static WordPair operator -(WordPair left, WordPair right) => new(left._lower - right._lower, left._upper - right._upper);

    public static WordPair operator >>>(WordPair words, int count) => new(words._lower >>> count, words._upper >>> count);

    public static WordPair SignMask(WordPair words) => new((uint)((int)words._lower >> 31), (uint)((int)words._upper >> 31));

    public static WordPair LeadingZeros(WordPair words) =>
        new((uint)BitOperations.LeadingZeroCount(words._lower), (uint)BitOperations.LeadingZeroCount(words._upper));

    public static WordPair ShiftLeft(WordPair words, WordPair counts) =>
        new(words._lower << (int)counts._lower, words._upper << (int)counts._upper);

    public static WordPair Max(WordPair left, WordPair right) =>
        new(Math.Max(left._lower, right._lower), Math.Max(left._upper, right._upper));

    public static WordPair MultiplyLower(WordPair left, WordPair right) => new((ulong)left._lower * right._lower);

    public static WordPair MultiplyLowerSigned(WordPair left, WordPair right) =>
        new((ulong)((long)(int)left._lower * (int)right._lower));

    public static WordPair AddPairs(WordPair left, WordPair right) => new(left.Pair + right.Pair);

    public static WordPair UpperToLower(WordPair pairs) => new(pairs._upper, 0u);

    public static WordPair LowerToUpper(WordPair pairs) => new(0u, pairs._lower);

    public static WordPair Blend(WordPair lower, WordPair upper) => new(lower._lower, upper._upper);

    public static WordPair ToFloat(WordPair integers) => new((float)(int)integers._lower, (float)(int)integers._upper);

    public static WordPair ToInteger(WordPair floats) => new((uint)(int)floats.LowerFloat, (uint)(int)floats.UpperFloat);

    public static WordPair AddFloats(WordPair left, WordPair right) =>
        new(left.LowerFloat + right.LowerFloat, left.UpperFloat + right.UpperFloat);

    public static WordPair MultiplyFloats(WordPair left, WordPair right) =>
        new(left.LowerFloat * right.LowerFloat, left.UpperFloat * right.UpperFloat);

    public static WordPair FusedMultiplyAdd(WordPair left, WordPair right, WordPair addend) => new(
        MathF.FusedMultiplyAdd(left.LowerFloat, right.LowerFloat, addend.LowerFloat),
        MathF.FusedMultiplyAdd(left.UpperFloat, right.UpperFloat, addend.UpperFloat));

    public static WordPair MinFloats(WordPair left, WordPair right) => new(
        left.LowerFloat < right.LowerFloat ? left.LowerFloat : right.LowerFloat,
        left.UpperFloat < right.UpperFloat ? left.UpperFloat : right.UpperFloat);

    public static WordPair MaxFloats(WordPair left, WordPair right) => new(
        left.LowerFloat > right.LowerFloat ? left.LowerFloat : right.LowerFloat,
        left.UpperFloat > right.UpperFloat ? left.UpperFloat : right.UpperFloat);

    public static WordPair Lookup(uint* table, WordPair indices) => new(table[indices._lower & 15], table[indices._upper & 15]);

    public static uint FloatsAtMost(WordPair left, WordPair right) =>
        (left.LowerFloat <= right.LowerFloat ? 1u : 0) | (left.UpperFloat <= right.UpperFloat ? 2u : 0);

    public static uint Above(WordPair left, WordPair right) =>
        (left._lower > right._lower ? 1u : 0) | (left._upper > right._upper ? 2u : 0);
}
