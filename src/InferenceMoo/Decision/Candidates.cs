namespace InferenceMoo;

/// <summary>
/// What a decision chooses among, column by column: samples of one model, of all models, or measured points. An objective that is not
/// there counts as free, instant or certain: it then drops out of every formula.
/// </summary>
internal sealed class Candidates
{
    private readonly double[]?[] _means;
    private readonly double[]?[] _errors;
    private readonly Objective[] _present;

    /// <summary>Candidates with these values, of which at least one objective is there.</summary>
    /// <param name="means">Per objective a mean per candidate; null where the objective is not there.</param>
    /// <param name="errors">Per objective the standard errors of the means; null where there are none: exact, or not known.</param>
    public Candidates(PerObjective<double[]?> means, PerObjective<double[]?> errors = default)
    {
        (_means, _errors) = (means.ToArray(), errors.ToArray());
        _present = [.. Objective.All.Where(objective => _means[objective.Index] is not null)];
        Directions = Array.ConvertAll(_present, objective => objective.Direction);
        Count = _means[_present[0].Index]!.Length;
    }

    /// <summary>Number of samples of each candidate; null where that is not known.</summary>
    public int[]? K { get; init; }

    /// <summary>Whether the candidates at two rows are of one owner, a model say; of candidates that are not told apart all are.</summary>
    public Func<int, int, bool> AreOfOne { get; init; } = (_, _) => true;

    /// <summary>Number of candidates.</summary>
    public int Count { get; }

    /// <summary>Which way each of the objectives that are there gets better.</summary>
    public Direction[] Directions { get; }

    /// <summary>The means of the candidate at <paramref name="row"/>, from 0.</summary>
    public PerObjective<double> this[int row] => new(Mean(Objective.Cost, row), Mean(Objective.Time, row), Mean(Objective.Accuracy, row));

    /// <summary>Candidates of points of one trajectory, or of several where <paramref name="owners"/> says whose each is.</summary>
    public static Candidates Of(ReadOnlySpan<TrajectoryPoint> points, int[]? owners = null)
    {
        var columns = new double[2 * Objective.All.Count][];
        for (var column = 0; column < columns.Length; column++)
            columns[column] = new double[points.Length];
        var k = new int[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            ref readonly var point = ref points[i];
            k[i] = point.K;
            (columns[0][i], columns[1][i], columns[2][i]) = (point.Cost.Mean, point.Time.Mean, point.Accuracy.Mean);
            (columns[3][i], columns[4][i], columns[5][i]) = (point.Cost.StandardError, point.Time.StandardError, point.Accuracy.StandardError);
        }

        return new Candidates(new(columns[0], columns[1], columns[2]), new(columns[3], columns[4], columns[5]))
        {
            K = k,
            AreOfOne = owners is null ? (_, _) => true : (one, other) => owners[one] == owners[other],
        };
    }

    /// <summary>Whether <paramref name="objective"/> is there.</summary>
    public bool Has(Objective objective) => _means[objective.Index] is not null;

    /// <summary>The standard error of the mean of <paramref name="objective"/> at <paramref name="row"/>; 0 where it has none.</summary>
    public double Error(Objective objective, int row) => _errors[objective.Index]?[row] ?? 0;

    /// <summary>The candidates at <paramref name="rows"/>, one after the other, each with the objectives that are there.</summary>
    public double[] Rows(ReadOnlySpan<int> rows)
    {
        var values = new double[rows.Length * _present.Length];
        for (var i = 0; i < _present.Length; i++)
        {
            var column = _means[_present[i].Index]!;
            for (var row = 0; row < rows.Length; row++)
                values[row * _present.Length + i] = column[rows[row]];
        }

        return values;
    }

    /// <summary>
    /// The rows of the front of the candidates at <paramref name="rows"/>, which rise, by the first objective, from its best value on; of
    /// equal candidates the one with the smallest k, then the first. O(n log n) for n candidates.
    /// </summary>
    public int[] Front(int[] rows)
    {
        var survivors = Array.ConvertAll(FrontSieve.Survivors(Rows(rows), Directions), i => rows[i]);
        var mask = ParetoFront.Mask(Rows(survivors), Directions);
        var front = new List<int>();
        for (var i = 0; i < survivors.Length; i++)
        {
            if (mask[i])
                front.Add(survivors[i]);
        }

        return InOrder(K is null || IsRising(rows, K) ? [.. front] : WithFewestSamples(front, survivors, K));
    }

    /// <summary>Whether the k of the candidates at <paramref name="rows"/> rise.</summary>
    public static bool IsRising(ReadOnlySpan<int> rows, int[] k)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (k[rows[i]] <= k[rows[i - 1]])
                return false;
        }

        return true;
    }

    private double Mean(Objective objective, int row) => _means[objective.Index] is { } column ? column[row] : objective.Neutral;

    // The mask keeps the first of equal points, whatever its k.
    private int[] WithFewestSamples(List<int> front, int[] survivors, int[] k)
    {
        var kept = front.ToDictionary(row => this[row]);
        foreach (var row in survivors)
        {
            if (kept.TryGetValue(this[row], out var before) && k[row] < k[before])
                kept[this[row]] = row;
        }

        return [.. kept.Values];
    }

    private int[] InOrder(int[] front)
    {
        var (first, sign) = (_means[_present[0].Index]!, ObjectiveRows.SignOf(Directions[0]));
        Array.Sort(front, (one, other) => (sign * first[one]).CompareTo(sign * first[other]) is not 0 and var order ? order : one.CompareTo(other));
        return front;
    }
}
