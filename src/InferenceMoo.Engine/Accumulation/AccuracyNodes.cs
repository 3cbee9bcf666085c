using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>
/// Two-point Gauss-Legendre quadratures over every bin of the largest word, split where the clip of the accuracy to [0, 1]
/// puts a corner.
/// </summary>
internal static class AccuracyNodes
{
    private static readonly double Gauss = 0.5 / Math.Sqrt(3);

    public static AccuracyNode[][] OfAllBins(NormalParameters accuracy)
    {
        var corners = CornersOf(accuracy);
        var nodes = new AccuracyNode[BestDrawBins.Count][];
        for (var bin = 0; bin < nodes.Length; bin++)
            nodes[bin] = OfBin(bin, corners, accuracy);
        return nodes;
    }

    private static AccuracyNode[] OfBin(int bin, ulong[] corners, NormalParameters accuracy)
    {
        var (first, end) = BestDrawEdges.Of(bin);
        if (first == end)
            return [];

        var nodes = new List<AccuracyNode>(4);
        foreach (var corner in corners.Where(corner => corner > first && corner < end))
        {
            AddRange(nodes, first, corner, accuracy);
            first = corner;
        }

        AddRange(nodes, first, end, accuracy);
        return [.. nodes];
    }

    private static void AddRange(List<AccuracyNode> nodes, ulong first, ulong end, NormalParameters accuracy)
    {
        var width = (double)(end - first);
        var middle = first + width / 2;
        nodes.Add(NodeAt(middle - Gauss * width, width, accuracy));
        nodes.Add(NodeAt(middle + Gauss * width, width, accuracy));
    }

    private static AccuracyNode NodeAt(double position, double width, NormalParameters accuracy) =>
        new(Math.Log(position), width, AccuracyWords.AccuracyOf((uint)position, accuracy));

    /// <summary>The first word above accuracy 0 and the first at accuracy 1, in order, where there are such.</summary>
    private static ulong[] CornersOf(NormalParameters accuracy)
    {
        List<ulong> corners = [];
        if (AccuracyWords.FirstReaching(double.Epsilon, accuracy) is { } aboveZero)
            corners.Add(aboveZero);
        if (AccuracyWords.FirstReaching(1, accuracy) is { } atOne)
            corners.Add(atOne);
        return [.. corners];
    }
}
