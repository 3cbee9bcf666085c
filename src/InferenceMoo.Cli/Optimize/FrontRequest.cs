using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>The options of <c>moo optimize</c> that ask something of the joint front.</summary>
internal sealed class FrontOptions
{
    private const string Names = "cost, time, accuracy";

    /// <summary>Weights of a compromise.</summary>
    public ValueOption<string> Weights { get; } = CommonOptions.Text(
        "--weights",
        "NAME=W",
        $"Also pick by weights of {Names}, for instance cost=1,accuracy=2",
        $"a weight of 0 or more for one or more of {Names}");

    /// <summary>An aspiration point.</summary>
    public ValueOption<string> Aim { get; } = CommonOptions.Text(
        "--aim",
        "NAME=X",
        "Also pick what comes nearest to an aim, for instance cost=0.02,accuracy=0.99, and tell what stops it",
        $"a value for one or more of {Names}");

    /// <summary>Whether the front is listed.</summary>
    public Option<bool> TradeOffs { get; } = new("--trade-offs")
    {
        Description = "List the joint front: the price of +1 % accuracy, hypervolume, pseudo-weights, high trade-offs",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>The options, in the order of the help.</summary>
    public IEnumerable<Option> All => [Weights, Aim, TradeOffs];
}

/// <summary>Reads what is asked of the joint front, and finds everything that is wrong with it.</summary>
internal sealed class FrontQuestionReader(OptimizeOptions options, ParseResult parsed, Faults faults)
{
    private static readonly NumberRange Weight = new("a finite number of 0 or more", value => value >= 0 && double.IsFinite(value));

    private readonly FrontOptions _front = options.Front;

    /// <summary>The question; what is wrong with it is added to the faults.</summary>
    public FrontQuestion Read()
    {
        var question = new FrontQuestion(ReadWeights(), ReadAim(), parsed.GetValue(_front.TradeOffs));
        RefuseWithoutFront();
        RefuseWithoutPlace();
        return question;
    }

    private PerObjective<double>? ReadWeights()
    {
        if (Numbers(_front.Weights, _ => Weight) is not { } read)
            return null;

        var weights = PerObjective.Of(objective => read[objective] ?? 0);
        if (weights == default)
            faults.Add(_front.Weights.Name, "no weight above 0", "at least one");
        return weights;
    }

    private PerObjective<double?>? ReadAim() =>
        Numbers(_front.Aim, objective => objective.Limit.Range) is { } read ? PerObjective.Of(objective => read[objective]) : null;

    private ObjectiveNumbers? Numbers(ValueOption<string> option, Func<Objective, NumberRange> allowed)
    {
        if (option.ValueOrNull(parsed) is not { } text)
            return null;

        var numbers = new ObjectiveNumbers(option.Name, allowed);
        numbers.Read(text);
        faults.AddRange(numbers.Faults);
        return numbers.Faults.Count == 0 ? numbers : null;
    }

    private void RefuseWithoutFront()
    {
        if (!parsed.GetValue(options.Group))
            return;
        foreach (var name in Given())
            faults.Add(name, options.Group.Name, "a joint front");
    }

    // Rows of points have no place for a pick, nor JSON for a list that it holds anyway.
    private void RefuseWithoutPlace()
    {
        var format = options.Format.ValueOrNull(parsed);
        if (parsed.GetValue(_front.TradeOffs) && format is not null)
        {
            faults.Add(new Fault(_front.TradeOffs.Name, $"--format {format}", CommonOptions.Table)
            {
                Hint = "result.json lists the front without it",
            });
        }


        if (format is not { IsOfRows: true } || options.Output.IsGiven(parsed))
            return;
        foreach (var name in Given().Except([_front.TradeOffs.Name]))
            faults.Add(name, $"--format {format}", "table or json, or --output for a result.json beside");
    }

    private IEnumerable<string> Given()
    {
        if (_front.Weights.IsGiven(parsed))
            yield return _front.Weights.Name;
        if (_front.Aim.IsGiven(parsed))
            yield return _front.Aim.Name;
        if (parsed.GetValue(_front.TradeOffs))
            yield return _front.TradeOffs.Name;
    }
}

/// <summary>Reads numbers that are given by the names of the objectives, such as <c>cost=1,accuracy=0.5</c>.</summary>
/// <param name="option">The option that they belong to.</param>
/// <param name="allowed">The range of each objective.</param>
internal sealed class ObjectiveNumbers(string option, Func<Objective, NumberRange> allowed)
{
    private static readonly string[] Names = [.. Objective.All.Select(objective => objective.Key)];

    private readonly Dictionary<Objective, double> _values = [];
    private readonly List<Fault> _faults = [];

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The number of <paramref name="objective"/>; null where there is none.</summary>
    public double? this[Objective objective] => _values.TryGetValue(objective, out var value) ? value : null;

    /// <summary>Reads all of <paramref name="text"/>.</summary>
    public void Read(string text)
    {
        var (parts, column) = (text.Split(','), 1);
        foreach (var part in parts)
        {
            ReadPart(part, column);
            column += part.Length + 1;
        }

        foreach (var (name, count) in parts.CountBy(NameOf).Where(group => group.Value > 1 && Names.Contains(group.Key)))
            _faults.Add(new Fault(option, $"{name} {count} times", "once"));
    }

    private static string NameOf(string part) => NumberText.Trimmed(part.Split('=')[0]);

    private void ReadPart(string part, int column)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
            Refuse(column, Printable.Quote(part), $"NAME=NUMBER with one of {string.Join(", ", Names)}");
        else if (Objective.Called(NameOf(part)) is not { } objective)
            Refuse(column, Printable.Quote(part[..equals]), $"one of {string.Join(", ", Names)}");
        else
            ReadValue(objective, part[(equals + 1)..], column + equals + 1);
    }

    private void ReadValue(Objective objective, string text, int column)
    {
        if (NumberText.TryReal(text, out var value) && allowed(objective).Allows(value))
            _values[objective] = value;
        else
            Refuse(column, $"{objective.Key} {Printable.Quote(text)}", allowed(objective).Text);
    }

    private void Refuse(int column, string found, string expected) =>
        _faults.Add(new Fault(option, found, expected) { Column = column });
}
