namespace InferenceMoo.Cli;

/// <summary>The columns of sweep.parquet.</summary>
internal static class SweepParquetColumns
{
    /// <summary>The columns of sweep.csv, in its order.</summary>
    public static IReadOnlyList<ParquetColumn> Of(Sweep sweep, bool isGrouped) =>
    [
        .. SweepFields.Axes.Select(axis => OfAxis(sweep, axis)),
        .. isGrouped ? [ParquetColumn.OfText("model", isNullable: false, row => row.Model?.Key)] : Array.Empty<ParquetColumn>(),
        ParquetColumn.Of("feasible_count", row => row.FeasibleCount),
        ParquetColumn.Of("front_count", row => row.FrontCount),
        .. PickMethod.All.SelectMany(OfPick),
    ];

    private static ParquetColumn OfAxis(Sweep sweep, SweepAxis axis)
    {
        var name = SweepFields.Name(axis);
        return axis switch
        {
            SweepAxis.KMax => ParquetColumn.Of(name, row => (int)sweep.ValueOf(axis, row)!.Value),
            SweepAxis.KStep or SweepAxis.Parallel => ParquetColumn.OfNullable(name, row => (int?)sweep.ValueOf(axis, row)),
            SweepAxis.MaxCost or SweepAxis.MaxTime or SweepAxis.MinAccuracy =>
                ParquetColumn.Of(name, row => FiniteNumber.Of(sweep.ValueOf(axis, row)!.Value)),
            _ => throw new ArgumentOutOfRangeException(nameof(axis)),
        };
    }

    private static IEnumerable<ParquetColumn> OfPick(PickMethod method)
    {
        var name = method.Name;
        return
        [
            ParquetColumn.OfText($"{name}_model", isNullable: true, row => row.Pick(method)?.Model.Key),
            ParquetColumn.OfNullable($"{name}_parallel", row => row.Pick(method)?.Parallel),
            ParquetColumn.OfNullable($"{name}_k", row => row.Pick(method)?.K),
            OfMean($"{name}_cost", method, pick => pick.Cost),
            OfMean($"{name}_time", method, pick => pick.Time),
            OfMean($"{name}_accuracy", method, pick => pick.Accuracy),
            OfMean($"{name}_feasible_probability", method, pick => pick.FeasibleProbability),
        ];
    }

    private static ParquetColumn OfMean(string name, PickMethod method, Func<SweepPick, double> value) =>
        ParquetColumn.OfNullable<double>(name, row => row.Pick(method) is { } pick ? FiniteNumber.Of(value(pick)) : null);
}
