namespace InferenceMoo.Reports;

/// <summary>What is recommended in a few sentences, or what fails where nothing is feasible; the same in the console and on a page.</summary>
/// <param name="Lead">Which pick it is; empty where nothing is feasible.</param>
/// <param name="Take">What to take; empty where nothing is feasible.</param>
/// <param name="Rest">What that comes to, how sure it is and what the next best would change; or the nearest candidate and what it misses.</param>
/// <param name="Last">What is assumed; or the command that finds limits that would do.</param>
internal sealed record Recommendation(string Lead, string Take, string Rest, string Last)
{
    // What a share rounds to 100 % is not worth a word.
    private const double SureShare = 0.9995;

    /// <summary>Whether anything is feasible.</summary>
    public bool IsFound => Take.Length > 0;

    /// <summary>What is said of <paramref name="answer"/>, which decides over all models.</summary>
    public static Recommendation Of(OptimizeAnswer answer)
    {
        if (answer.Recommended is not { } recommended)
            return Nothing(answer);
        var (method, pick) = recommended;
        return new Recommendation(
            LeadOf(method),
            $"take {pick.Point.Model.Key} with k = {pick.Point.K}",
            RestOf(pick.Point) + Doubts(answer, method, pick.Point.Point) + Change(pick.RunnerUp),
            Assumed(pick.Point.Model));
    }

    /// <summary>The decision of the model whose candidate comes nearest to the limits, where none is feasible.</summary>
    public static ModelDecision Nearest(OptimizeAnswer answer) => answer.Decision.Models.MinBy(model => (
        model.Shortfall!.ProbabilityDeficit ?? 0, answer.Decision.Scenario.Limits.Violation(model.At(model.Shortfall.K!.Value).Point.Means)))!;

    // Plain words, and the name of the method in files and options.
    private static string LeadOf(PickMethod method)
    {
        var words = char.ToUpperInvariant(method.Words[0]) + method.Words[1..];
        return method.Words == method.Name ? $"{words}: " : $"{words} ({method}): ";
    }

    private static string RestOf(OverallPoint point)
    {
        var samples = point.K == 1 ? "sample a task" : $"samples a task, {point.Parallel} at a time";
        var statistics = point.Statistics;
        return $" {samples}: {ToldNumber.Of(statistics.Cost)} USD, {ToldNumber.Of(statistics.Time)} s, {ToldNumber.Right(statistics.Accuracy)}.";
    }

    // Silent where the limits hold in every trial and all replicates agree.
    private static string Doubts(OptimizeAnswer answer, PickMethod method, DecisionPoint point)
    {
        var scenario = answer.Decision.Scenario;
        var text = "";
        if (point.FeasibleProbability is { } share && (share < SureShare || scenario.Confidence is not null))
            text += $" The limits hold in {ShortNumber.Percent(share)} % of the trials.";
        if (answer.Stability is { } stability && stability.Overall.Of(method, scenario.Knee).Share is < 1 and var agreeing)
            text += $" {(int)Math.Round(agreeing * stability.Count)} of {stability.Count} replicates agree.";
        return text;
    }

    private static string Assumed(Model model)
    {
        var numbers = model.Source is { } source ? $"its numbers are: {Printable.Escape(source)}" : "the catalogue is true";
        return $"Assumed: right answers are recognised; samples are independent; {numbers}.";
    }

    private static string Change(RunnerUp? other)
    {
        if (other is null)
            return "";
        var (cost, time, accuracy) = other.Difference;
        var right = Amount(100 * accuracy, " points");
        var tie = other.Tie switch
        {
            NearTie.None => "Next best",
            NearTie.Close => "A near tie",
            NearTie.Noise => "A tie within the noise",
            _ => throw new ArgumentOutOfRangeException(nameof(other)),
        };
        return $" {tie}: {other.Point.Model.Key} with k = {other.Point.K}, {Amount(cost, " USD")}, {Amount(time, " s")}, {right} right.";
    }

    private static string Amount(double difference, string unit) =>
        difference == 0 ? $"0{unit} more" : $"{ToldNumber.Difference(Math.Abs(difference))}{unit} {(difference < 0 ? "less" : "more")}";

    private static Recommendation Nothing(OptimizeAnswer answer)
    {
        var (scenario, nearest) = (answer.Decision.Scenario, Nearest(answer));
        return new Recommendation(
            "",
            "",
            $"Nothing is feasible. The nearest is {nearest.Model.Key} with {ShortfallText.Nearest(nearest.Shortfall!, scenario)}.",
            $"What limits would do: {SolveCommandLine(nearest.Model, scenario, answer.Catalog)}");
    }

    // Only what differs from what `moo solve` does by itself.
    private static string SolveCommandLine(Model model, Scenario scenario, string? catalog)
    {
        List<string> words = ["moo solve", model.VariantOf ?? model.Key];
        if (catalog is not null)
            words.Add("--models " + (catalog.Contains(' ', StringComparison.Ordinal) ? Printable.Quote(catalog) : Printable.Escape(catalog)));
        foreach (var objective in Objective.All.Where(objective => scenario.Limits[objective] != Limits.Published[objective]))
            words.Add($"{objective.Limit.Option} {ShortNumber.Exact(scenario.Limits[objective])}");
        if (scenario.KMax != Scenario.PublishedKMax)
            words.Add($"--k-max {scenario.KMax}");
        if (scenario.KStep is { } step)
            words.Add($"--k-step {step}");
        if (scenario.Parallel is { } parallel)
            words.Add($"--parallel {parallel}");
        else if (model.VariantOf is not null)
            words.Add($"--parallel {model.DefaultParallel}");
        return string.Join(" ", words);
    }
}
