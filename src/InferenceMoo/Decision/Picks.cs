namespace InferenceMoo;

/// <summary>
/// What each rule picks: a k of one model, a model and k over all, a row of measured points, or what else is known of a pick. Null,
/// where T allows it, stands for a rule that picks nothing. Equal where all picks are.
/// </summary>
/// <typeparam name="T">What there is of each rule.</typeparam>
public sealed class Picks<T> : IEquatable<Picks<T>>
{
    private readonly T[] _all;

    /// <summary>Asks <paramref name="pick"/> for each rule of <see cref="PickRule.All"/>, in their order.</summary>
    public Picks(Func<PickRule, T> pick)
    {
        ArgumentNullException.ThrowIfNull(pick);
        _all = new T[PickRule.All.Count];
        for (var i = 0; i < _all.Length; i++)
            _all[i] = pick(PickRule.All[i]);
    }

    /// <summary>By the highest mean accuracy.</summary>
    public T Accuracy => Of(PickMethod.Accuracy, default);

    /// <summary>By the largest cube volume.</summary>
    public T Cube => Of(PickMethod.Cube, default);

    /// <summary>By the least utopia distance.</summary>
    public T Utopia => Of(PickMethod.Utopia, default);

    /// <summary>The knee by the chord method.</summary>
    public T KneeChord => Knee(KneeMethod.Chord);

    /// <summary>The knee by curvature.</summary>
    public T KneeCurvature => Knee(KneeMethod.Curvature);

    /// <summary>The knee by Kneedle.</summary>
    public T KneeKneedle => Knee(KneeMethod.Kneedle);

    /// <summary>By <paramref name="rule"/>.</summary>
    public T this[PickRule rule]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(rule);
            return _all[rule.Index];
        }
    }

    /// <summary>By <paramref name="method"/>, a knee by <paramref name="knee"/>.</summary>
    public T Of(PickMethod method, KneeMethod knee)
    {
        ArgumentNullException.ThrowIfNull(method);
        return this[method.By(knee)];
    }

    /// <summary>The knee by <paramref name="method"/>.</summary>
    public T Knee(KneeMethod method) => this[PickRule.Of(PickMethod.Knee, method)];

    /// <inheritdoc/>
    public bool Equals(Picks<T>? other) => other is not null && _all.SequenceEqual(other._all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Picks<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_all[0], _all[^1]);

    /// <summary>Each rule with its pick.</summary>
    public override string ToString() => string.Join(", ", PickRule.All.Select(rule => $"{rule}: {this[rule]}"));
}
