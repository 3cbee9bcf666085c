namespace InferenceMoo.Kernels.Tests;

/// <summary>The natural loops of a kernel: for every head that dominates a jump back to it, the blocks from which that jump is reached.</summary>
internal static class PtxLoops
{
    /// <summary>The loops as sets of block numbers, outer ones before inner ones.</summary>
    public static IReadOnlyList<HashSet<int>> Of(PtxCode code)
    {
        var dominators = Dominators(code.Blocks);
        return [.. Enumerable.Range(0, code.Blocks.Count)
            .SelectMany(from => code.Blocks[from].Next.Where(head => dominators[from].Contains(head)).Select(head => (head, from)))
            .GroupBy(jump => jump.head, jump => jump.from)
            .Select(jumps => Body(code.Blocks, jumps.Key, jumps))
            .OrderByDescending(loop => loop.Count)];
    }

    private static HashSet<int>[] Dominators(IReadOnlyList<PtxBlock> blocks)
    {
        var all = Enumerable.Range(0, blocks.Count).ToHashSet();
        var dominators = blocks.Select((_, block) => block == 0 ? [0] : new HashSet<int>(all)).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in all.Where(block => block != 0))
            {
                var now = new HashSet<int>(all);
                foreach (var before in Before(blocks, block))
                    now.IntersectWith(dominators[before]);
                now.Add(block);
                changed |= now.Count != dominators[block].Count;
                dominators[block] = now;
            }
        }

        return dominators;
    }

    private static HashSet<int> Body(IReadOnlyList<PtxBlock> blocks, int head, IEnumerable<int> jumps)
    {
        var body = new HashSet<int> { head };
        var open = new Stack<int>(jumps);
        while (open.TryPop(out var block))
        {
            if (!body.Add(block))
                continue;
            foreach (var before in Before(blocks, block))
                open.Push(before);
        }

        return body;
    }

    private static IEnumerable<int> Before(IReadOnlyList<PtxBlock> blocks, int block) =>
        Enumerable.Range(0, blocks.Count).Where(before => blocks[before].Next.Contains(block));
}
