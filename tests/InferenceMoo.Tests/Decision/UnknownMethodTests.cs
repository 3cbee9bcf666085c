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
        Assert.Null(Objective.Called("energy"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sweep { Models = [] }.LengthOf((SweepAxis)6));
    }

    [Fact]
    public void Objectives_are_listed_once_and_each_has_its_own()
    {
        Assert.Equal(["cost", "time", "accuracy"], Objective.All.Select(objective => objective.Key));
        Assert.Equal(["k", "cost", "time", "accuracy"], Quantity.All.Select(quantity => quantity.Key));
        Assert.All(Objective.All.Index(), each => Assert.Equal((each.Index, each.Item), (each.Item.Index, Objective.Called(each.Item.Key))));
        Assert.Equal([1, 2, 3], Objective.All.Select(objective => new PerObjective<int>(1, 2, 3)[objective]));
        Assert.Equal(["--max-cost", "--max-time", "--min-accuracy"], Objective.All.Select(objective => objective.Limit.Option));
    }

    [Fact]
    public void A_set_of_objectives_has_its_members_in_their_order()
    {
        var set = ObjectiveSet.All.Without(Objective.Time);
        Assert.Equal([Objective.Cost, Objective.Accuracy], set.Members);
        Assert.Equal((false, "cost+accuracy", "accuracy"), (set.IsEmpty, set.ToString(), set.Both(ObjectiveSet.Of(objective => objective == Objective.Accuracy)).ToString()));
        Assert.True(set.Without(Objective.Cost).Without(Objective.Accuracy).IsEmpty);
    }

    [Fact]
    public void Methods_and_rules_are_listed_once_under_their_own_names()
    {
        Assert.Equal(["accuracy", "cube", "utopia", "knee", "cheapest", "fastest"], PickMethod.All.Select(method => method.Name));
        Assert.Equal(["accuracy", "cube", "utopia", "knee_chord", "knee_curvature", "knee_kneedle", "cheapest", "fastest"], PickRule.All.Select(rule => rule.Key));
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
        Assert.All(PickMethod.All, method => Assert.Equal(Picks[method.By(KneeMethod.Chord)], Picks.Of(method, KneeMethod.Chord)));
    }
}
