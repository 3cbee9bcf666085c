namespace InferenceMoo.Figures.Tests;

public sealed class BoxClipTests
{
    [Fact]
    public void A_line_through_the_box_is_cut_at_both_faces()
    {
        var inside = BoxClip.Segment(new(-1, 0.5, 0.5), new(2, 0.5, 0.5));
        Assert.Equal((new BoxPoint(0, 0.5, 0.5), new BoxPoint(1, 0.5, 0.5)), inside);
    }

    [Fact]
    public void A_line_inside_the_box_is_kept_whole()
    {
        var (from, to) = (new BoxPoint(0, 0.25, 0.5), new BoxPoint(1, 1, 0.5));
        Assert.Equal((from, to), BoxClip.Segment(from, to));
    }

    [Fact]
    public void A_line_past_a_corner_of_the_box_is_dropped() => Assert.Null(BoxClip.Segment(new(0.9, 1.2, 0.5), new(1.2, 0.9, 0.5)));

    [Fact]
    public void A_level_line_outside_the_box_is_dropped() => Assert.Null(BoxClip.Segment(new(0, 0, 2), new(1, 1, 2)));

    [Fact]
    public void A_polyline_that_leaves_and_returns_has_two_parts()
    {
        BoxPoint[] path = [new(0.5, 0.5, 0.5), new(1.5, 0.5, 0.5), new(1.5, 0.7, 0.5), new(0.5, 0.7, 0.5), new(0.2, 0.7, 0.5)];
        var parts = BoxClip.Polyline(path);
        Assert.Equal(2, parts.Count);
        Assert.Equal([new(0.5, 0.5, 0.5), new(1, 0.5, 0.5)], parts[0]);
        Assert.Equal([new(1, 0.7, 0.5), new(0.5, 0.7, 0.5), new(0.2, 0.7, 0.5)], parts[1]);
    }
}
