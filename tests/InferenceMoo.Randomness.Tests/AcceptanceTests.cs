namespace InferenceMoo.Randomness.Tests;

/// <summary>Good words pass, whoever made them.</summary>
public sealed class AcceptanceTests
{
    private static readonly IReadOnlyList<IWordTest> _tests =
        [.. WordBattery.For(WordOrders.Trials.Neighbours), new NormalTest(), new BestOfTest()];

    [Fact]
    public void Words_of_another_good_generator_pass_every_test()
    {
        var words = TestWords.Good();
        Assert.All(_tests, test => Assert.DoesNotContain(false, TestWords.Passes(test, words)));
    }

    [Fact]
    public void A_million_words_of_a_run_pass_every_test() =>
        Assert.All(Battery.Run(WordOrders.Trials, _tests, 1 << 20), finding => Assert.True(Verdict.Passes(finding.Outcome), Report.Line(finding)));

    [Fact]
    public void P_values_of_good_words_are_uniform()
    {
        var findings = Battery.Run(WordOrders.Trials, WordBattery.For(WordOrders.Trials.Neighbours), 1 << 20);
        Assert.InRange(Verdict.Uniformity(findings).PValue, 0.001, 0.999);
    }

    [Fact]
    public void The_same_words_give_the_same_outcomes_whatever_the_threads_do()
    {
        var first = Battery.Run(WordOrders.Accuracy, _tests, 1 << 20);
        Assert.Equal(first, Battery.Run(WordOrders.Accuracy, _tests, 1 << 20));
    }
}
