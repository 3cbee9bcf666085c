namespace InferenceMoo.Tests;

/// <summary>A value that is no member of its enumeration is refused and does not pass for the last one.</summary>
public sealed class UnknownMethodTests
{
    private static readonly Picks Picks = new(1, 2, 3, 4, 5, 6);

    [Fact]
    public void Methods_that_are_none_pick_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Picks.Knee((KneeMethod)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Picks.Of((PickMethod)4, KneeMethod.Chord));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasuredPicks(1, 2, 3, 4, 5, 6).Knee((KneeMethod)(-1)));
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
    public void Every_member_has_its_own()
    {
        Assert.Equal([4, 5, 6], Enum.GetValues<KneeMethod>().Select(Picks.Knee).Cast<int>());
        Assert.Equal([1, 2, 3, 4], Enum.GetValues<PickMethod>().Select(method => Picks.Of(method, KneeMethod.Chord)).Cast<int>());
        Assert.Equal([1, 2, 3], new[] { LimitKinds.Cost, LimitKinds.Time, LimitKinds.Accuracy }.Select(kind => kind.Choose(1, 2, 3)));
    }
}
