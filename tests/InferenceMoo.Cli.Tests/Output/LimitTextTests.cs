namespace InferenceMoo.Cli.Tests;

public sealed class LimitTextTests
{
    [Theory]
    [InlineData("cost", "time+accuracy", null, "both")]
    [InlineData("time", "cost+accuracy", null, "both")]
    [InlineData("accuracy", "cost+time", null, "both")]
    [InlineData("accuracy", "cost", null, "cost")]
    [InlineData("accuracy", "time", null, "time")]
    [InlineData("cost", "accuracy", null, "acc.")]
    [InlineData("cost", "", CandidateEnd.Step, "step")]
    [InlineData("accuracy", "", CandidateEnd.KMax, "k_max")]
    [InlineData("time", "", null, "none")]
    public void What_holds_an_answer_is_told_in_a_word(string asked, string limits, CandidateEnd? end, string word) => Assert.Equal(
        word,
        LimitText.HeldBy(Objective.Called(asked)!, new Binding(ObjectiveSet.Of(objective => limits.Split('+').Contains(objective.Key)), end)));
}
