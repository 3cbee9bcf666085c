namespace InferenceMoo.Randomness;

/// <summary>The whole examination: the words in every order, the normals, and the p-values of both.</summary>
internal sealed class Examination(TextWriter output)
{
    /// <summary>The other orders get this part of the words of the first.</summary>
    private const int OtherShare = 8;

    private readonly List<Finding> _findings = [];
    private long _words;

    /// <summary>Writes a line per finding and one for all, and says whether every one passes.</summary>
    public bool Run(long words, long draws)
    {
        output.WriteLine(Report.Heading);
        Examine(WordOrders.Trials, WordBattery.For(WordOrders.Trials.Neighbours), words);
        foreach (var order in WordOrders.Others)
            Examine(order, WordBattery.For(order.Neighbours), words / OtherShare);
        Examine(WordOrders.Trials, [new NormalTest()], draws);
        Examine(WordOrders.Accuracy, [new BestOfTest()], draws);
        Write([new Finding("all of the above", _words, Verdict.Uniformity(_findings))]);
        return Conclude();
    }

    private void Examine(WordOrder order, IReadOnlyList<IWordTest> tests, long words)
    {
        var findings = Battery.Run(order, tests, words);
        _words += findings[0].Words;
        Write(findings);
    }

    private void Write(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
            output.WriteLine(Report.Line(finding));
        _findings.AddRange(findings);
    }

    private bool Conclude()
    {
        var failed = _findings.Count(finding => !Verdict.Passes(finding.Outcome));
        output.WriteLine(failed == 0
            ? $"passed: all {_findings.Count} p-values lie in [1e-6, 1 - 1e-6]"
            : $"failed: {failed} of {_findings.Count} p-values lie outside [1e-6, 1 - 1e-6]");
        return failed == 0;
    }
}
