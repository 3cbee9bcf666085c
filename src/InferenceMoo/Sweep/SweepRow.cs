namespace InferenceMoo;

/// <summary>What is decided at one combination of a sweep, over all of its models or for one of them. Equal where everything in it is.</summary>
/// <param name="Number">The combination's number, from 0.</param>
/// <param name="Model">The model that was decided on; null for the decision over all.</param>
/// <param name="FeasibleCount">Number of feasible candidates.</param>
/// <param name="FrontCount">Number of feasible candidates that no other one dominates.</param>
/// <param name="Picks">
/// What each of <see cref="PickMethod.All"/> picks, in their order, a knee by the sweep's method; null where one picks nothing.
/// </param>
public sealed record SweepRow(int Number, Model? Model, int FeasibleCount, int FrontCount, IReadOnlyList<SweepPick?> Picks)
{
    /// <summary>The pick of <paramref name="method"/>; null where it picks none.</summary>
    public SweepPick? Pick(PickMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Picks[method.Index];
    }

    /// <inheritdoc/>
    public bool Equals(SweepRow? other) =>
        other is not null
        && (Number, Model, FeasibleCount, FrontCount) == (other.Number, other.Model, other.FeasibleCount, other.FrontCount)
        && Picks.SequenceEqual(other.Picks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Model);
}

/// <summary>What a method picks at one combination of a sweep.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parallel">Inferences at a time.</param>
/// <param name="K">Number of samples.</param>
/// <param name="Cost">Mean cost in USD.</param>
/// <param name="Time">Mean time in seconds.</param>
/// <param name="Accuracy">Mean accuracy.</param>
/// <param name="FeasibleProbability">Share of the trials that meet all three limits.</param>
public sealed record SweepPick(
    Model Model, int Parallel, int K, double Cost, double Time, double Accuracy, double FeasibleProbability);
