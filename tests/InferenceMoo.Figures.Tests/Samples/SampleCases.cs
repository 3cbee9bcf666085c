namespace InferenceMoo.Figures.Tests;

/// <summary>Decisions that try every corner of the figures.</summary>
internal static class SampleCases
{
    private static readonly Model Free = SampleModels.Gpt5 with { Key = "free", Name = "Free & <local>", CostPerInputToken = 0, CostPerOutputToken = 0 };

    public static IReadOnlyDictionary<string, Func<Decision>> All { get; } = new Dictionary<string, Func<Decision>>
    {
        ["published"] = SampleDecision.Published,
        ["one model"] = () => SampleDecision.Of(SampleModels.Gpt5),
        ["nothing feasible"] = () => SampleDecision.Of(SampleModels.Gpt5, limits: new(0.05, 8, 0.999)),
        ["everything feasible"] = () => SampleDecision.Of(SampleModels.Published[2], limits: new(1, 1000, 0.5)),
        ["far outside the limits"] = () => SampleDecision.Of(SampleModels.Gpt5, limits: new(0.001, 0.1, 0.5)),
        ["limits far away"] = () => SampleDecision.Of(SampleModels.Gpt5, limits: new(1e6, 1e9, 0)),
        ["floor of one"] = () => SampleDecision.Of(SampleModels.Gpt5, limits: new(0.5, 60, 1)),
        ["starts below the floor"] = () => SampleDecision.Of(SampleModels.Published[8], 64, new(0.5, 60, 0.95)),
        ["one point"] = () => SampleDecision.Of(SampleModels.Gpt5, 1),
        ["one point, infeasible"] = () => SampleDecision.Of(SampleModels.Gpt5, 1, new(0.01, 60, 0.88)),
        ["two points"] = () => SampleDecision.Of(SampleModels.Gpt5 with { DefaultParallel = 1 }, 2),
        ["16384 points"] = () => SampleDecision.Of(SampleModels.Gpt5, 16_384),
        ["picks coincide"] = () => SampleDecision.WithPicks(SampleDecision.Of(SampleModels.Gpt5), new(rule => rule.Key switch { "cube" or "utopia" => 4, "accuracy" or "knee_chord" or "knee_kneedle" => 20, _ => null })),
        ["no picks"] = () => SampleDecision.WithPicks(SampleDecision.Of(SampleModels.Gpt5), new(_ => null)),
        ["a free model"] = () => SampleDecision.Of(new Scenario { Models = [Free, SampleModels.Gpt5] }),
        ["only a free model"] = () => SampleDecision.Of(Free),
        ["an exact model"] = () => SampleDecision.Of(SampleModels.Gpt5 with { Accuracy = new(1, 0) }),
        ["a long name"] = () => SampleDecision.Of(SampleModels.Gpt5 with { Name = new string('W', 200) }),
        ["a foreign name"] = () => SampleDecision.Of(SampleModels.Gpt5 with { Name = "\ue001\u4e49\u5343\u95ee \u0416\u03bb \u05d0\u05d1", Key = "\ue001" }),
        ["thirty models"] = () => SampleDecision.Of(new Scenario { Models = [.. Enumerable.Range(0, 30).Select(Numbered)] }),
    };

    private static Model Numbered(int i) => SampleModels.Published[i % 9] with { Key = $"model-{i}", Name = $"Model {i}" };
}
