namespace InferenceMoo.Reports;

/// <summary>
/// A text format of answers, such as JSON. Whoever adds one writes a class per answer, a subclass that calls them, and its place in
/// <see cref="All"/>; every command then offers it.
/// </summary>
/// <param name="name">Its name on the command line.</param>
public abstract class ReportFormat(string name)
{
    /// <summary>JSON for a program.</summary>
    public static ReportFormat Json { get; } = new JsonFormat();

    /// <summary>Comma-separated values for a spreadsheet.</summary>
    public static ReportFormat Csv { get; } = new CsvFormat();

    /// <summary>All formats, in the order in which help lists them.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [Json, Csv];

    /// <summary>Its name on the command line.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it holds rows alone: then there is no place in it for a pick by weights or a check.</summary>
    public virtual bool IsOfRows => false;

    /// <summary>Writes <paramref name="answer"/> in UTF-8; numbers read back to the same bits. The stream stays open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no answer of this library.</exception>
    public void Write(Stream stream, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(stream);
        switch (answer)
        {
            case OptimizeAnswer optimize:
                Write(stream, optimize);
                break;
            case SolveAnswer solve:
                Write(stream, solve);
                break;
            case SweepAnswer sweep:
                Write(stream, sweep);
                break;
            case SensitivityAnswer sensitivity:
                Write(stream, sensitivity);
                break;
            case DecideAnswer decide:
                Write(stream, decide);
                break;
            case ModelsAnswer models:
                Write(stream, models);
                break;
            case DevicesAnswer devices:
                Write(stream, devices);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(answer));
        }
    }

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    /// <inheritdoc cref="Write(Stream, Answer)"/>
    protected abstract void Write(Stream stream, OptimizeAnswer answer);

    /// <inheritdoc cref="Write(Stream, Answer)"/>
    protected abstract void Write(Stream stream, SolveAnswer answer);

    /// <inheritdoc cref="Write(Stream, Answer)"/>
    protected abstract void Write(Stream stream, SweepAnswer answer);

    /// <inheritdoc cref="Write(Stream, Answer)"/>
    protected abstract void Write(Stream stream, SensitivityAnswer answer);

    /// <inheritdoc cref="Write(Stream, Answer)"/>
    protected abstract void Write(Stream stream, DecideAnswer answer);

    /// <inheritdoc cref="Write(Stream, Answer)"/>
    protected abstract void Write(Stream stream, ModelsAnswer answer);

    /// <inheritdoc cref="Write(Stream, Answer)"/>
    protected abstract void Write(Stream stream, DevicesAnswer answer);

    private sealed class JsonFormat() : ReportFormat("json")
    {
        protected override void Write(Stream stream, OptimizeAnswer answer) => OptimizeJson.Write(stream, answer);

        protected override void Write(Stream stream, SolveAnswer answer) => SolveJson.Write(stream, answer);

        protected override void Write(Stream stream, SweepAnswer answer) => SweepJson.Write(stream, answer);

        protected override void Write(Stream stream, SensitivityAnswer answer) => SensitivityJson.Write(stream, answer.Sensitivity);

        protected override void Write(Stream stream, DecideAnswer answer) => DecideJson.Write(stream, answer);

        protected override void Write(Stream stream, ModelsAnswer answer) => ModelsJson.Write(stream, answer);

        protected override void Write(Stream stream, DevicesAnswer answer) => DevicesJson.Write(stream, answer);
    }

    private sealed class CsvFormat() : ReportFormat("csv")
    {
        public override bool IsOfRows => true;

        protected override void Write(Stream stream, OptimizeAnswer answer) => OptimizeCsv.Write(stream, answer);

        protected override void Write(Stream stream, SolveAnswer answer) => SolveCsv.Write(stream, answer);

        protected override void Write(Stream stream, SweepAnswer answer) => SweepCsv.Write(stream, answer);

        protected override void Write(Stream stream, SensitivityAnswer answer) => SensitivityCsv.Write(stream, answer.Sensitivity);

        protected override void Write(Stream stream, DecideAnswer answer) => DecideCsv.Write(stream, answer);

        protected override void Write(Stream stream, ModelsAnswer answer) => ModelsCsv.Write(stream, answer);

        protected override void Write(Stream stream, DevicesAnswer answer) => DevicesCsv.Write(stream, answer);
    }
}
