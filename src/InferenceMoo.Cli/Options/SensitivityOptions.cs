using System.CommandLine;

namespace InferenceMoo.Cli;

/// <summary>The options of <c>moo sensitivity</c>: the question of <c>moo optimize</c>, without its simulation, and the change.</summary>
internal sealed class SensitivityOptions
{
    /// <summary>The change without <c>--change</c>, in percent.</summary>
    public const double UsualChange = 20;

    /// <summary>The options of <c>moo optimize</c>; those that are not added to the command are never given.</summary>
    public OptimizeOptions Question { get; } = new()
    {
        Output = CommonOptions.Text(
            "--output", "DIR", "Also write sensitivity.json, sensitivity.csv and the tornados to this folder", "a folder name"),
    };

    /// <summary>How far each parameter is moved, in percent.</summary>
    public ValueOption<double> Change { get; } = new(
        "--change",
        "PERCENT",
        "Move each parameter down and up by this share of its value, in percent [default: 20]",
        "a number above 0 and below 100 (percent)",
        (string text, out double value) => NumberText.TryReal(text, out value) && value is > 0 and < 100);

    /// <summary>Adds the argument and the options to <paramref name="command"/>, in the order of its help.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Question.ModelKeys);
        Option[] options =
        [
            Question.Models, Change, Question.MaxCost, Question.MaxTime, Question.MinAccuracy, Question.KMax, Question.KStep,
            Question.Parallel, Question.Knee, Question.Format, Question.Output, Question.Quiet,
        ];
        foreach (var option in options)
            command.Options.Add(option);
    }
}
