using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace InferenceMoo.Engine;

/// <summary>Four words: the 128-bit forms of AVX2, or Arm's Advanced SIMD.</summary>
internal readonly unsafe struct Words128(Vector128<uint> words) : IWords<Words128>
{
    private readonly Vector128<uint> _words = words;

    public static bool IsSupported => (Avx2.IsSupported && Fma.IsSupported) || AdvSimd.Arm64.IsSupported;

    public static int Count => 4;

    public static int Bits => 128;

    private Vector128<float> Floats => _words.AsSingle();

    private Vector128<ulong> Pairs => _words.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 All(uint word) => new(Vector128.Create(word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 AllFloats(float value) => All(BitConverter.SingleToUInt32Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Load(uint* address) => new(Vector128.LoadAligned(address));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words128 words, uint* address) => words._words.StoreAligned(address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 operator ^(Words128 left, Words128 right) => new(left._words ^ right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Xor(Words128 first, Words128 second, Words128 third) =>
        first ^ second ^ third;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 operator &(Words128 left, Words128 right) => new(left._words & right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 operator |(Words128 left, Words128 right) => new(left._words | right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 operator ~(Words128 words) => new(~words._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 operator +(Words128 left, Words128 right) => new(left._words + right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 operator -(Words128 left, Words128 right) => new(left._words - right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 operator >>>(Words128 words, int count) => new(words._words >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 SignMask(Words128 words) => new((words._words.AsInt32() >> 31).AsUInt32());

    /// <summary>
    /// From the exponent of a float: with the bit below the highest one cleared, the conversion cannot round up to the next
    /// power of two. The word 1 has nothing left after halving, and comes out too large.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 LeadingZeros(Words128 words)
    {
        var halved = (words._words & ~(words._words >>> 1)) >>> 1;
        var exponent = Vector128.ConvertToSingle(halved.AsInt32()).AsUInt32() >>> 23;
        return new(Vector128.Min(Vector128.Create(157u) - exponent, Vector128.Create(31u)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 ShiftLeft(Words128 words, Words128 counts) =>
        new(AdvSimd.IsSupported
            ? AdvSimd.ShiftLogical(words._words, counts._words.AsInt32())
            : Avx2.ShiftLeftLogicalVariable(words._words, counts._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Max(Words128 left, Words128 right) => new(Vector128.Max(left._words, right._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 MultiplyLower(Words128 left, Words128 right) =>
        new((AdvSimd.IsSupported
            ? AdvSimd.MultiplyWideningLower(AdvSimd.ExtractNarrowingLower(left.Pairs), AdvSimd.ExtractNarrowingLower(right.Pairs))
            : Sse2.Multiply(left._words, right._words)).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 MultiplyLowerSigned(Words128 left, Words128 right) =>
        new((AdvSimd.IsSupported
            ? AdvSimd.MultiplyWideningLower(
                AdvSimd.ExtractNarrowingLower(left.Pairs.AsInt64()), AdvSimd.ExtractNarrowingLower(right.Pairs.AsInt64()))
            : Sse41.Multiply(left._words.AsInt32(), right._words.AsInt32())).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 AddPairs(Words128 left, Words128 right) => new((left.Pairs + right.Pairs).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 UpperToLower(Words128 pairs) => new((pairs.Pairs >>> 32).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 LowerToUpper(Words128 pairs) => new((pairs.Pairs << 32).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Blend(Words128 lower, Words128 upper) =>
        new(Vector128.ConditionalSelect(Vector128.Create(0xFFFF_FFFFUL).AsUInt32(), lower._words, upper._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 ToFloat(Words128 integers) => new(Vector128.ConvertToSingle(integers._words.AsInt32()).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 ToInteger(Words128 floats) => new(Vector128.ConvertToInt32Native(floats.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 AddFloats(Words128 left, Words128 right) => new((left.Floats + right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 MultiplyFloats(Words128 left, Words128 right) => new((left.Floats * right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 FusedMultiplyAdd(Words128 left, Words128 right, Words128 addend) =>
        new(Vector128.FusedMultiplyAdd(left.Floats, right.Floats, addend.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 MinFloats(Words128 left, Words128 right) =>
        new(Vector128.MinNative(left.Floats, right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 MaxFloats(Words128 left, Words128 right) =>
        new(Vector128.MaxNative(left.Floats, right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Lookup(uint* table, Words128 indices)
    {
        var inOdd = ((indices._words << 29).AsInt32() >> 31).AsUInt32();
        var inUpper = ((indices._words << 28).AsInt32() >> 31).AsUInt32();
        var lower = Select(Entries(table, indices), Entries(table + 4, indices), inOdd);
        var upper = Select(Entries(table + 8, indices), Entries(table + 12, indices), inOdd);
        return new(Select(lower, upper, inUpper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint FloatsAtMost(Words128 left, Words128 right) =>
        (uint)Vector128.LessThanOrEqual(left.Floats, right.Floats).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Above(Words128 left, Words128 right) =>
        (uint)Vector128.GreaterThan(left._words, right._words).ExtractMostSignificantBits();

    /// <summary>Entries of a table of four words, by the lowest two bits of the indices.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Entries(uint* table, Words128 indices) =>
        Vector128.ShuffleNative(Vector128.LoadAligned(table), indices._words & Vector128.Create(3u));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Select(Vector128<uint> first, Vector128<uint> second, Vector128<uint> whereSecond) =>
        first ^ ((first ^ second) & whereSecond);
}
