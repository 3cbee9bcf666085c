namespace InferenceMoo.Kernels.Tests;

public sealed class PhiloxTests
{
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0ul, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0ul, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(
        0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0x299f31d0a4093822ul,
        0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    [InlineData(1u, 0u, 0u, 0u, 1ul, 0xac08141bu, 0xdfc5ccbeu, 0x79c07a47u, 0xa7f66093u)]
    [InlineData(0u, 0u, 1u, 0u, 1ul, 0x07071c12u, 0x428264b6u, 0x3909104bu, 0x6da2bda2u)]
    public void Blocks_equal_the_published_known_answers(
        uint c0, uint c1, uint c2, uint c3, ulong key, uint x0, uint x1, uint x2, uint x3) =>
        Assert.Equal(new PhiloxBlock(x0, x1, x2, x3), Philox.Block(new PhiloxBlock(c0, c1, c2, c3), key));
}
