namespace InferenceMoo;

/// <summary>What the methods pick in one decision; null where one picks nothing.</summary>
internal sealed record Choices(Choice? Accuracy, Choice? Cube, Choice? Utopia, Choice? KneeChord, Choice? KneeCurvature, Choice? KneeKneedle)
{
    /// <summary>The picks for one model.</summary>
    public static Choices Of(ModelDecision decision)
    {
        var picks = decision.Picks;
        return new(
            At(picks.Accuracy), At(picks.Cube), At(picks.Utopia), At(picks.KneeChord), At(picks.KneeCurvature), At(picks.KneeKneedle));

        Choice? At(int? k) => k is { } samples ? new(decision.Model.Key, samples) : null;
    }

    /// <summary>The picks over all models.</summary>
    public static Choices Of(Decision decision)
    {
        var methods = OverallDecider.MethodsOf(decision);
        return new(
            At(methods.ByAccuracy()),
            At(methods.ByCube()),
            At(methods.ByUtopia()),
            At(methods.Knees.ByChord()),
            At(methods.Knees.ByCurvature()),
            At(methods.Knees.ByKneedle()));

        static Choice? At(OverallPoint? point) => point is null ? null : new(point.Model.Key, point.K);
    }
}
