namespace InferenceMoo.Tests;

/// <summary>A value that is no member of its enumeration is refused and does not pass for the last one.</summary>
public sealed class UnknownMethodTests
{
    private static readonly Picks<int?> Picks = new(rule => rule.Index + 1);

    [Fact]
    public void Methods_that_are_none_pick_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Picks.Knee((KneeMethod)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => PickMethod.Knee.By((KneeMethod)(-1)));
        Assert.Null(PickMethod.Called("nobody"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AimSlack(1, 2, 3).Of((Objective)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sweep { Models = [] }.LengthOf((SweepAxis)6));
    }

    [Theory]
    [InlineData(LimitKinds.None)]
    [InlineData(LimitKinds.Step)]
    [InlineData(LimitKinds.Cost | LimitKinds.Time)]
    public void What_is_not_one_of_the_three_limits_has_no_share_in_a_choice(LimitKinds kinds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => kinds.Choose(1, 2, 3));

    [Fact]
    public void Methods_and_rules_are_listed_once_under_their_own_names()
    {
        Assert.Equal(["accuracy", "cube", "utopia", "knee"], PickMethod.All.Select(method => method.Name));
        Assert.Equal(["accuracy", "cube", "utopia", "knee_chord", "knee_curvature", "knee_kneedle"], PickRule.All.Select(rule => rule.Key));
        Assert.All(PickMethod.All.Index(), each => Assert.Equal((each.Index, each.Item), (each.Item.Index, PickMethod.Called(each.Item.Name))));
        Assert.All(PickRule.All.Index(), each => Assert.Equal(each.Index, each.Item.Index));
    }

    [Fact]
    public void Picks_are_equal_where_all_of_them_are()
    {
        Assert.Equal(Picks, new Picks<int?>(rule => rule.Index + 1));
        Assert.NotEqual(Picks, new Picks<int?>(rule => rule.Index == 5 ? null : rule.Index + 1));
    }

    [Fact]
    public void Every_member_has_its_own()
    {
        Assert.Equal([4, 5, 6], Enum.GetValues<KneeMethod>().Select(Picks.Knee).Cast<int>());
        Assert.Equal([1, 2, 3, 4], PickMethod.All.Select(method => Picks.Of(method, KneeMethod.Chord)).Cast<int>());
        Assert.Equal([1, 2, 3], new[] { LimitKinds.Cost, LimitKinds.Time, LimitKinds.Accuracy }.Select(kind => kind.Choose(1, 2, 3)));
    }
}
