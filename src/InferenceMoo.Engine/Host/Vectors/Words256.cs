using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace InferenceMoo.Engine;

/// <summary>Eight words: AVX2.</summary>
internal readonly unsafe struct Words256(Vector256<uint> words) : IWords<Words256>
{
    private readonly Vector256<uint> _words = words;

    public static bool IsSupported => Avx2.IsSupported && Fma.IsSupported;

    public static int Count => 8;

    public static int Bits => 256;

    private Vector256<float> Floats => _words.AsSingle();

    private Vector256<ulong> Pairs => _words.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 All(uint word) => new(Vector256.Create(word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 AllFloats(float value) => All(BitConverter.SingleToUInt32Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Load(uint* address) => new(Vector256.LoadAligned(address));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words256 words, uint* address) => words._words.StoreAligned(address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 operator ^(Words256 left, Words256 right) => new(left._words ^ right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Xor(Words256 first, Words256 second, Words256 third) =>
        first ^ second ^ third;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 operator &(Words256 left, Words256 right) => new(left._words & right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 operator |(Words256 left, Words256 right) => new(left._words | right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 operator ~(Words256 words) => new(~words._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 operator +(Words256 left, Words256 right) => new(left._words + right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 operator -(Words256 left, Words256 right) => new(left._words - right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 operator >>>(Words256 words, int count) => new(words._words >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 SignMask(Words256 words) => new((words._words.AsInt32() >> 31).AsUInt32());

    /// <summary>
    /// From the exponent of a float: with the bit below the highest one cleared, the conversion cannot round up to the next
    /// power of two. The word 1 has nothing left after halving, and comes out too large.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 LeadingZeros(Words256 words)
    {
        var halved = (words._words & ~(words._words >>> 1)) >>> 1;
        var exponent = Vector256.ConvertToSingle(halved.AsInt32()).AsUInt32() >>> 23;
        return new(Vector256.Min(Vector256.Create(157u) - exponent, Vector256.Create(31u)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 ShiftLeft(Words256 words, Words256 counts) =>
        new(Avx2.ShiftLeftLogicalVariable(words._words, counts._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Max(Words256 left, Words256 right) => new(Vector256.Max(left._words, right._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 MultiplyLower(Words256 left, Words256 right) =>
        new(Avx2.Multiply(left._words, right._words).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 MultiplyLowerSigned(Words256 left, Words256 right) =>
        new(Avx2.Multiply(left._words.AsInt32(), right._words.AsInt32()).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 AddPairs(Words256 left, Words256 right) => new((left.Pairs + right.Pairs).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 UpperToLower(Words256 pairs) => new(Avx.DuplicateOddIndexed(pairs.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 LowerToUpper(Words256 pairs) => new(Avx.DuplicateEvenIndexed(pairs.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Blend(Words256 lower, Words256 upper) =>
        new(Vector256.ConditionalSelect(Vector256.Create(0xFFFF_FFFFUL).AsUInt32(), lower._words, upper._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 ToFloat(Words256 integers) => new(Vector256.ConvertToSingle(integers._words.AsInt32()).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 ToInteger(Words256 floats) => new(Vector256.ConvertToInt32Native(floats.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 AddFloats(Words256 left, Words256 right) => new((left.Floats + right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 MultiplyFloats(Words256 left, Words256 right) => new((left.Floats * right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 FusedMultiplyAdd(Words256 left, Words256 right, Words256 addend) =>
        new(Vector256.FusedMultiplyAdd(left.Floats, right.Floats, addend.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 MinFloats(Words256 left, Words256 right) =>
        new(Vector256.MinNative(left.Floats, right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 MaxFloats(Words256 left, Words256 right) =>
        new(Vector256.MaxNative(left.Floats, right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Lookup(uint* table, Words256 indices)
    {
        // The permutation reads the lowest three bits of an index. No ConditionalSelect: .NET 10.0 compiles one of two
        // permutations of memory to a load from a wrong address.
        var lower = Avx2.PermuteVar8x32(Vector256.LoadAligned(table), indices._words);
        var upper = Avx2.PermuteVar8x32(Vector256.LoadAligned(table + 8), indices._words);
        var inUpper = ((indices._words << 28).AsInt32() >> 31).AsUInt32();
        return new(lower ^ ((lower ^ upper) & inUpper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint FloatsAtMost(Words256 left, Words256 right) =>
        (uint)Vector256.LessThanOrEqual(left.Floats, right.Floats).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Above(Words256 left, Words256 right) =>
        (uint)Vector256.GreaterThan(left._words, right._words).ExtractMostSignificantBits();
}
