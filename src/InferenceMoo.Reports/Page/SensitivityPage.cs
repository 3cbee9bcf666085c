namespace InferenceMoo.Reports;

/// <summary>What a page tells of <c>moo sensitivity</c>: a table per pick, over all models and of each, with a row per parameter that moves it.</summary>
internal sealed class SensitivityPage(Sensitivity sensitivity)
{
    private readonly Scenario _scenario = sensitivity.Scenario;

    /// <summary>The page.</summary>
    public AnswerPage Page()
    {
        var percent = FormattableString.Invariant($"{100 * sensitivity.Change:G6} %");
        return new AnswerPage(
            $"what moves the picks, {percent} down and up",
            [.. Answer(percent)],
            [
                "Assumed: right answers are recognised; samples are independent; the catalogue is true. The means are exact, without simulation.",
                $"Asked: {RunText.Limits(_scenario.Limits)}.",
                $"{RunText.Candidates(_scenario)}.",
            ],
            [
                .. PickSensitivity.Alike(sensitivity.Overall).Select(alike => Table("Over all models", alike)),
                .. sensitivity.Models.SelectMany(model => PickSensitivity.Alike(model.Picks).Select(alike => Table(model.Model.Key, alike))),
            ]);
    }

    private IEnumerable<string> Answer(string percent)
    {
        var picks = sensitivity.Overall.Count > 0 ? sensitivity.Overall : sensitivity.Models[0].Picks;
        var knee = picks[PickMethod.Knee.Index].Base is null ? picks[PickMethod.Cube.Index] : picks[PickMethod.Knee.Index];
        if (knee.Base is not { } means)
        {
            yield return "Nothing is feasible.";
            yield break;
        }

        yield return $"{PageCells.Capital(PageCells.Name(knee.Method))}: take {means.Model} with k = {means.K}.";
        ParameterEffect[] changing = [.. knee.Effects.Where(IsChanged)];
        yield return changing.Length == 0
            ? $"No single parameter changes that choice when it moves by {percent}."
            : $"It changes when one of these moves by {percent}: {string.Join(", ", changing.Select(Parameter))}.";
    }

    private static bool IsChanged(ParameterEffect effect) => effect.Swing(Quantity.Samples) > 0 || effect.Changes(effect.Low) || effect.Changes(effect.High);

    private static string Parameter(ParameterEffect effect) =>
        effect.Model is { } model ? $"{effect.Parameter.Name} of {model}" : effect.Parameter.Name;

    private static PageTable Table(string subject, IReadOnlyList<PickSensitivity> alike)
    {
        var (methods, pick) = (string.Join(", ", alike.Select(each => each.Method.Words)), alike[0]);
        ParameterEffect[] effects = [.. pick.Effects.Where(effect => effect.HasEffect)];
        return new PageTable(
            $"{subject}: {methods}",
            ["parameter", "of", "side", "value", "model", "k", "USD", "s", "accuracy"],
            [
                .. pick.Base is { } means ? [["as it is", "", "", "", .. Cells(means)]] : Array.Empty<IReadOnlyList<string>>(),
                .. effects.SelectMany(effect => new[] { Side(effect, effect.Low, "low"), Side(effect, effect.High, "high") }),
            ])
        {
            Notes = pick.Base is null && effects.Length == 0 ? ["Nothing is picked."] : [$"{pick.Effects.Count - effects.Length} other parameters have no effect."],
        };
    }

    private static IReadOnlyList<string> Side(ParameterEffect effect, ParameterSide side, string name) =>
    [
        effect.Parameter.Name, effect.Model ?? "all", name, PageCells.Of(side.Value),
        .. side.Pick is { } pick ? Cells(pick) : ["none"],
    ];

    private static string[] Cells(PickMeans pick) =>
    [
        pick.Model, PageCells.Whole(pick.K), PageCells.Of(pick.Means.Cost), PageCells.Of(pick.Means.Time), ShortNumber.Accuracy(pick.Means.Accuracy),
    ];
}
