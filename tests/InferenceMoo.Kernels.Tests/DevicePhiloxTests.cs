using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;

namespace InferenceMoo.Kernels.Tests;

public sealed class DevicePhiloxTests
{
    [Fact]
    public void The_cpu_accelerator_gives_the_published_known_answers()
    {
        using var context = Context.Create(builder => builder.EnableAlgorithms().CPU(CPUDevice.Default));
        using var accelerator = context.CreateCPUAccelerator(0);
        using var blocks = accelerator.Allocate1D(new PhiloxBlock[]
        {
            new(0, 0, 0, 0), new(1, 0, 0, 0), new(0, 1, 0, 0), new(0, 0, 1, 0), new(0, 0, 0, 1),
        });

        accelerator.LoadAutoGroupedStreamKernel<Index1D, ArrayView<PhiloxBlock>>(Encrypt)(5, blocks.View);
        accelerator.Synchronize();

        Assert.Equal(
            [
                new PhiloxBlock(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8),
                new PhiloxBlock(0xac08141b, 0xdfc5ccbe, 0x79c07a47, 0xa7f66093),
                new PhiloxBlock(0x833ff8dc, 0x225c963c, 0x232b88b3, 0x0b334b07),
                new PhiloxBlock(0x07071c12, 0x428264b6, 0x3909104b, 0x6da2bda2),
                new PhiloxBlock(0x127bee41, 0x1e047488, 0x48842b20, 0x0a393496),
            ],
            blocks.GetAsArray1D());
    }

    /// <summary>Key 0 for the first block, key 1 for the others, as the answers were published.</summary>
    private static void Encrypt(Index1D index, ArrayView<PhiloxBlock> blocks) =>
        blocks[index] = Philox.Block(blocks[index], index > 0 ? 1UL : 0UL);
}
