using System.Globalization;

namespace InferenceMoo;

/// <summary>Checks that a scenario can be simulated and decided on.</summary>
public static class ScenarioValidator
{
    /// <summary>All faults of <paramref name="scenario"/>, in the order of the command line's options; or none.</summary>
    public static IReadOnlyList<Fault> Check(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return [.. Models(scenario.Models), .. Limits(scenario.Limits), .. Confidence(scenario), .. Samples(scenario), .. Trials(scenario.Trials)];
    }

    private static IEnumerable<Fault> Models(IReadOnlyList<Model> models)
    {
        if (models.Count == 0)
            yield return new Fault("MODEL", "no model", "at least one");
        foreach (var twice in models.GroupBy(model => model.Key).Where(group => group.Count() > 1))
            yield return new Fault("MODEL", $"{twice.Key} {twice.Count()} times", "each model once");
    }

    private static IEnumerable<Fault> Limits(Limits limits)
    {
        foreach (var objective in Objective.All)
        {
            var (limit, value) = (objective.Limit, limits[objective]);
            if (!limit.Range.Allows(value))
                yield return new Fault(limit.Option, Text(value), limit.Range.Text);
        }
    }

    private static IEnumerable<Fault> Confidence(Scenario scenario)
    {
        if (scenario.Confidence is { } confidence && confidence is not (> 0 and <= 1))
            yield return new Fault("--confidence", Text(confidence), "a number above 0, up to 1");
    }

    private static IEnumerable<Fault> Samples(Scenario scenario)
    {
        var kMaxIsGood = scenario.KMax is >= 1 and <= Scenario.LargestKMax;
        if (!kMaxIsGood)
            yield return new Fault("--k-max", Text(scenario.KMax), WholeUpTo(Scenario.LargestKMax));

        // A wrong --k-max is one fault: the options that it bounds are then held against the largest one.
        var largest = kMaxIsGood ? scenario.KMax : Scenario.LargestKMax;
        var allowed = WholeUpTo(largest) + (kMaxIsGood ? " (--k-max)" : string.Empty);
        if (scenario.KStep is { } step && (step < 1 || step > largest))
            yield return new Fault("--k-step", Text(step), allowed);
        if (scenario.Parallel is { } parallel && (parallel < 1 || parallel > largest))
            yield return new Fault("--parallel", Text(parallel), allowed);
        foreach (var model in kMaxIsGood ? ModelsWithoutCandidate(scenario) : [])
            yield return new Fault("--k-max", Text(scenario.KMax), ParallelismOf(model));
    }

    // Without --k-step the candidates are multiples of the parallelism: a larger one leaves none.
    private static IEnumerable<Model> ModelsWithoutCandidate(Scenario scenario) =>
        scenario.KStep is null && scenario.Parallel is null
            ? scenario.Models.Where(model => model.DefaultParallel > scenario.KMax)
            : [];

    private static string ParallelismOf(Model model) => string.Create(
        CultureInfo.InvariantCulture,
        $"at least {model.DefaultParallel}, the default_parallel of {model.Key}, or a smaller --parallel or --k-step");

    private static IEnumerable<Fault> Trials(long trials)
    {
        if (trials is < 1 or > Scenario.LargestTrials)
            yield return new Fault("--trials", Text(trials), WholeUpTo(Scenario.LargestTrials));
    }

    private static string WholeUpTo(long most) => $"a whole number from 1 to {Text(most)}";

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
