namespace InferenceMoo;

/// <summary>One language model of a catalogue: its prices, its speed, its token lengths and its accuracy.</summary>
public sealed record Model
{
    /// <summary>The key that the catalogue lists the model under; unique within a catalogue.</summary>
    public required string Key { get; init; }

    /// <summary>The name shown to people.</summary>
    public required string Name { get; init; }

    /// <summary>Where the numbers come from, for a person: up to 200 characters on one line (<c>source</c>); null where nothing is said.</summary>
    public string? Source { get; init; }

    /// <summary>Price of an input token in USD (<c>c_in</c>): 0, or from 1e-15 to 1e6, of which a catalogue file may have up to 0.001.</summary>
    public required double CostPerInputToken { get; init; }

    /// <summary>Price of an output token in USD (<c>c_out</c>): 0, or from 1e-15 to 1e6, of which a catalogue file may have up to 0.001.</summary>
    public required double CostPerOutputToken { get; init; }

    /// <summary>Time per input token in seconds (<c>t_in</c>): 0, or from 1e-15 to 1e6.</summary>
    public required double TimePerInputToken { get; init; }

    /// <summary>Time per output token in seconds (<c>t_out</c>): 0, or from 1e-15 to 1e6.</summary>
    public required double TimePerOutputToken { get; init; }

    /// <summary>Input length in tokens (<c>mu_Lin</c>, <c>sigma_Lin</c>), clipped to [1, 16 mean]; the mean is at least 1.</summary>
    public required NormalParameters InputTokens { get; init; }

    /// <summary>Output length in tokens (<c>mu_Lout</c>, <c>sigma_Lout</c>), clipped to [1, 16 times the input length]; the mean is at least 1.</summary>
    public required NormalParameters OutputTokens { get; init; }

    /// <summary>Accuracy of one inference (<c>acc_mean</c>, <c>acc_std</c>), clipped to [0, 1]; the mean lies in [0, 1].</summary>
    public required NormalParameters Accuracy { get; init; }

    /// <summary>Inferences that run at the same time (<c>default_parallel</c>), at least 1.</summary>
    public required int DefaultParallel { get; init; }

    /// <summary>The key of the model that this is a variant of, see <see cref="At"/>; null for a model of a catalogue.</summary>
    public string? VariantOf { get; init; }

    /// <summary>
    /// The model with <paramref name="parallel"/> inferences at a time, at least 1, under a key and a name that say so: several of
    /// these can be compared in one scenario.
    /// </summary>
    public Model At(int parallel) => this with
    {
        Key = $"{Key}@{parallel}",
        Name = $"{Name}, P = {parallel}",
        DefaultParallel = parallel,
        VariantOf = Key,
    };
}

/// <summary>Mean and standard deviation of a normal variable before clipping.</summary>
/// <param name="Mean">Mean, in the variable's own unit (tokens, or a share of 1 for accuracy).</param>
/// <param name="StandardDeviation">Standard deviation in the same unit, not negative.</param>
public readonly record struct NormalParameters(double Mean, double StandardDeviation);
