namespace InferenceMoo.Figures.Tests;

/// <summary>Figures of every kind, in every state that the samples bring them to.</summary>
internal static class FigureCases
{
    private static readonly MeasuredPoints Points = new()
    {
        Cost = [0.04, 0.08, 0.3, 0.4, 0],
        Time = [2, 5, 12, 20, 1],
        Accuracy = [0.74, 0.83, 0.86, 0.7, 0.1],
    };

    public static IReadOnlyDictionary<string, Func<IEnumerable<Figure>>> All { get; } = new Dictionary<string, Func<IEnumerable<Figure>>>
    {
        ["decisions"] = () => SampleCases.All.Values.SelectMany(decision => Some(FigureSet.Draw(decision()))),
        ["sweeps"] = () => SampleSweep.All.Values.Select(sweep => sweep())
            .SelectMany(sweep => Some(FigureSet.Draw(sweep.Sweep, sweep.Rows))),
        ["sensitivities"] = () => SampleSensitivity.All.Values.SelectMany(sensitivity => Some(FigureSet.Draw(sensitivity()))),
        ["measured points"] = () => new PerObjective<double?>[] { default, new(0.35, 15, 0.7), new(1e-9, 1e-9, 1) }.SelectMany(limits =>
            FigureSet.Draw(MeasuredDecider.Decide(Points, new MeasuredQuestion { Limits = limits }))),
    };

    // PNG and SVG come in turn, so every third figure is now the one and now the other.
    private static IEnumerable<Figure> Some(IEnumerable<Figure> figures) => figures.Where((_, i) => i % 3 == 0).Take(8);
}
