using System.CommandLine;

namespace InferenceMoo.Cli;

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
        var format = options.Format.ValueOr(parsed, OutputFormat.Table);
        if (parsed.GetValue(_front.TradeOffs) && format != OutputFormat.Table)
        {
            faults.Add(new Fault(_front.TradeOffs.Name, $"--format {Words.Name(format)}", "table")
            {
                Hint = "result.json lists the front without it",
            });
        }


        if (format != OutputFormat.Csv || options.Output.IsGiven(parsed))
            return;
        foreach (var name in Given().Except([_front.TradeOffs.Name]))
            faults.Add(name, "--format csv", "table or json, or --output for a result.json beside");
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
