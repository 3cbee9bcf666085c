namespace InferenceMoo;

/// <summary>Chooses what the hypervolume of a front is taken up to.</summary>
internal static class MeasuredReferencePoint
{
    private const double Worse = 0.1;

    /// <summary>The reference for <paramref name="front"/>, of at least one point, as <see cref="MeasuredDecision.Reference"/> tells.</summary>
    public static MeasuredBounds Of(MeasuredObjectives objectives, double[] front, MeasuredQuestion question)
    {
        var range = IdealAndNadir.Of(front, objectives.Directions);
        return new MeasuredBounds(
            Bound(MeasuredField.Cost, question.Reference.Cost, question.Limits.MaxCost),
            Bound(MeasuredField.Time, question.Reference.Time, question.Limits.MaxTime),
            Bound(MeasuredField.Accuracy, question.Reference.Accuracy, question.Limits.MinAccuracy));

        MeasuredBound? Bound(MeasuredField objective, double? asked, double? limit)
        {
            var index = objectives.Present.ToList().IndexOf(objective);
            if (index < 0)
                return null;
            return asked is { } given ? new(given, MeasuredBoundSource.Asked)
                : limit is { } least ? new(least, MeasuredBoundSource.Limit)
                : new(Beyond(range.Ideal[index], range.Nadir[index], objectives.Directions[index]), MeasuredBoundSource.Front);
        }
    }

    private static double Beyond(double ideal, double nadir, Direction direction)
    {
        var size = ideal != nadir ? Math.Abs(nadir - ideal) : nadir != 0 ? nadir : 1;
        return direction == Direction.Maximise ? nadir - Worse * size : nadir + Worse * size;
    }
}
