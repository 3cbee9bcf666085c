using System.Globalization;
using System.Text;

namespace InferenceMoo.Kernels.Tests;

/// <summary>
/// Counts the PTX instructions of <see cref="TileKernel"/> by what they are spent on. Loops are told by an instruction that
/// no other has. Every block of a loop counts once, as if all its branches were taken; a loop of Philox's rounds inside
/// counts ten times.
/// </summary>
internal static class InstructionReport
{
    /// <summary>The first multiplier of Philox, as PTX writes it.</summary>
    private static readonly string Multiplier = Philox.Multiplier0.ToString(CultureInfo.InvariantCulture);

    public static string Text()
    {
        var text = new StringBuilder(
            "PTX instructions of TileKernel: all of them, those that every trial costs per k, those that it costs more for every\n"
            + "projection and for every limit test, and those that a thread spends per k whatever its trials.\n\n"
            + "             all  per inference  per projection  per test  per k and thread\n");
        foreach (var architecture in PtxCompiler.Architectures)
            text.Append(Row(architecture, PtxCode.Of(PtxCompiler.Compile(typeof(TileKernel), architecture))));
        return text.ToString();
    }

    private static string Row(int architecture, PtxCode code)
    {
        var loops = PtxLoops.Of(code);
        var rows = loops[0];
        var draw = loops.First(loop => loop != rows && Has(code, loop, Multiplier));
        var project = loops.Last(loop => Has(code, loop, "cvt.rzi"));
        var test = loops.Last(loop => !loop.Overlaps(draw) && !loop.Overlaps(project) && Has(code, loop, "fma.rn.f32"));
        var rounds = loops.SingleOrDefault(loop => loop.IsProperSubsetOf(draw)) ?? [];
        var inference = Count(code, draw) + (Philox.Rounds - 1) * Count(code, rounds);
        var perK = Count(code, rows) - Count(code, draw) - Count(code, project) - Count(code, test);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"sm_{architecture} {code.Instructions,10} {inference,14} {Count(code, project),15} {Count(code, test),9} {perK,17}\n");
    }

    private static bool Has(PtxCode code, HashSet<int> loop, string instruction) =>
        loop.Any(block => code.Blocks[block].Has(instruction));

    private static int Count(PtxCode code, HashSet<int> loop) => loop.Sum(block => code.Blocks[block].Instructions.Count);
}
