namespace InferenceMoo.Figures.Tests;

public sealed class PickTests
{
    [Fact]
    public void Picks_that_are_null_are_left_out_and_the_asked_for_knee_is_taken()
    {
        var marks = PickMark.Of(Picks(null, 4, null, 8, 12, 16), KneeMethod.Curvature);
        Assert.Equal(["cube: k = 4", "knee: k = 12"], marks.Select(mark => mark.TextOfK));
    }

    [Fact]
    public void Picks_with_the_same_k_are_one_mark()
    {
        var marks = PickMark.Of(Picks(20, 4, 4, 20, null, null), KneeMethod.Chord);
        Assert.Equal(["accuracy, knee: k = 20", "cube, utopia: k = 4"], marks.Select(mark => mark.TextOfK));
    }

    [Fact]
    public void Picks_differ_in_shape_and_in_colour()
    {
        var symbols = PickMark.Of(Picks(1, 2, 3, 4, 4, 4), KneeMethod.Chord).Select(mark => mark.Symbol).ToArray();
        Assert.Equal(4, symbols.Select(symbol => symbol.Shape).Distinct().Count());
        Assert.Equal(4, symbols.Select(symbol => symbol.Fill).Distinct().Count());
    }

    [Fact]
    public void Labels_of_neighbouring_picks_are_joined_and_distant_ones_are_not()
    {
        var labels = CurvesFigure.LabelsOfK([(0.10, 4), (0.11, 8), (0.5, 20)]);
        Assert.Equal(["4, 8", "20"], labels.Select(label => label.Text));
        Assert.Equal(0.105, labels[0].Position, 9);
    }

    [Fact]
    public void Models_differ_in_colour_or_shape()
    {
        var marks = Enumerable.Range(0, 35).Select(i => (ModelStyle.OnFront(i).Shape, ModelStyle.OnFront(i).Fill));
        Assert.Equal(35, marks.Distinct().Count());
    }

    [Fact]
    public void Every_method_has_a_style() => Assert.Equal(PickMethod.All, PickStyle.All.Select(style => style.Method));

    private static Picks<int?> Picks(params int?[] picks) => new(rule => rule.Index < picks.Length ? picks[rule.Index] : null);
}
