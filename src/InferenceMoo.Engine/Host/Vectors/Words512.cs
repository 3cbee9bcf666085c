using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace InferenceMoo.Engine;

/// <summary>Sixteen words: AVX-512.</summary>
internal readonly unsafe struct Words512(Vector512<uint> words) : IWords<Words512>
{
    private readonly Vector512<uint> _words = words;

    public static bool IsSupported => Avx512F.IsSupported && Avx512BW.IsSupported && Avx512CD.IsSupported && Avx512DQ.IsSupported;

    public static int Count => 16;

    public static int Bits => 512;

    private Vector512<float> Floats => _words.AsSingle();

    private Vector512<ulong> Pairs => _words.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 All(uint word) => new(Vector512.Create(word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 AllFloats(float value) => All(BitConverter.SingleToUInt32Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Load(uint* address) => new(Vector512.LoadAligned(address));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words512 words, uint* address) => words._words.StoreAligned(address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 operator ^(Words512 left, Words512 right) => new(left._words ^ right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Xor(Words512 first, Words512 second, Words512 third) =>
        new(Avx512F.TernaryLogic(first._words, second._words, third._words, 0x96));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 operator &(Words512 left, Words512 right) => new(left._words & right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 operator |(Words512 left, Words512 right) => new(left._words | right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 operator ~(Words512 words) => new(~words._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 operator +(Words512 left, Words512 right) => new(left._words + right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 operator -(Words512 left, Words512 right) => new(left._words - right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 operator >>>(Words512 words, int count) => new(words._words >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 SignMask(Words512 words) => new((words._words.AsInt32() >> 31).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 LeadingZeros(Words512 words) => new(Avx512CD.LeadingZeroCount(words._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 ShiftLeft(Words512 words, Words512 counts) =>
        new(Avx512F.ShiftLeftLogicalVariable(words._words, counts._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Max(Words512 left, Words512 right) => new(Vector512.Max(left._words, right._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 MultiplyLower(Words512 left, Words512 right) =>
        new(Avx512F.Multiply(left._words, right._words).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 MultiplyLowerSigned(Words512 left, Words512 right) =>
        new(Avx512F.Multiply(left._words.AsInt32(), right._words.AsInt32()).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 AddPairs(Words512 left, Words512 right) => new((left.Pairs + right.Pairs).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 UpperToLower(Words512 pairs) => new(Avx512F.DuplicateOddIndexed(pairs.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 LowerToUpper(Words512 pairs) => new(Avx512F.DuplicateEvenIndexed(pairs.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Blend(Words512 lower, Words512 upper) =>
        new(Vector512.ConditionalSelect(Vector512.Create(0xFFFF_FFFFUL).AsUInt32(), lower._words, upper._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 ToFloat(Words512 integers) => new(Vector512.ConvertToSingle(integers._words.AsInt32()).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 ToInteger(Words512 floats) => new(Vector512.ConvertToInt32Native(floats.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 AddFloats(Words512 left, Words512 right) => new((left.Floats + right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 MultiplyFloats(Words512 left, Words512 right) => new((left.Floats * right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 FusedMultiplyAdd(Words512 left, Words512 right, Words512 addend) =>
        new(Vector512.FusedMultiplyAdd(left.Floats, right.Floats, addend.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 MinFloats(Words512 left, Words512 right) =>
        new(Vector512.MinNative(left.Floats, right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 MaxFloats(Words512 left, Words512 right) =>
        new(Vector512.MaxNative(left.Floats, right.Floats).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Lookup(uint* table, Words512 indices) =>
        new(Avx512F.PermuteVar16x32(Vector512.LoadAligned(table), indices._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint FloatsAtMost(Words512 left, Words512 right) =>
        (uint)Vector512.LessThanOrEqual(left.Floats, right.Floats).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Above(Words512 left, Words512 right) =>
        (uint)Vector512.GreaterThan(left._words, right._words).ExtractMostSignificantBits();
}
