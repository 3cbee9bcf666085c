namespace InferenceMoo.Figures.Tests;

public sealed class SvgOverlapTests
{
    private static readonly (double, double)[] UnitBox = [(0, 0), (1, 0), (1, 1), (0, 1)];

    [Fact]
    public void The_overlap_check_itself_sees_boxes_that_overlap()
    {
        var box = new SvgText("a", 1, UnitBox);
        var turned = new SvgText("b", 1, [(0.9, 0.5), (1.4, 0), (1.9, 0.5), (1.4, 1)]);
        var apart = new SvgText("c", 1, [(1.1, 0), (2, 0), (2, 1), (1.1, 1)]);
        Assert.True(box.Overlaps(turned));
        Assert.False(box.Overlaps(apart));
    }
}
