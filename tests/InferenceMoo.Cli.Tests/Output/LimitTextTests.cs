namespace InferenceMoo.Cli.Tests;

public sealed class LimitTextTests
{
    [Theory]
    [InlineData(LimitKinds.Cost, LimitKinds.Time | LimitKinds.Accuracy, "both")]
    [InlineData(LimitKinds.Time, LimitKinds.Cost | LimitKinds.Accuracy, "both")]
    [InlineData(LimitKinds.Accuracy, LimitKinds.Cost | LimitKinds.Time, "both")]
    [InlineData(LimitKinds.Accuracy, LimitKinds.Cost, "cost")]
    [InlineData(LimitKinds.Accuracy, LimitKinds.Time, "time")]
    [InlineData(LimitKinds.Cost, LimitKinds.Accuracy, "acc.")]
    [InlineData(LimitKinds.Cost, LimitKinds.Step, "step")]
    [InlineData(LimitKinds.Accuracy, LimitKinds.KMax, "k_max")]
    [InlineData(LimitKinds.Time, LimitKinds.None, "none")]
    public void What_holds_an_answer_is_told_in_a_word(LimitKinds asked, LimitKinds binding, string word) =>
        Assert.Equal(word, LimitText.HeldBy(asked, binding));
}
