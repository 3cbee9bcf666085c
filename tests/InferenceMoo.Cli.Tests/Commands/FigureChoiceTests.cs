using InferenceMoo.Figures;

namespace InferenceMoo.Cli.Tests;

/// <summary>Which figures <c>--figures</c> makes files of.</summary>
public sealed class FigureChoiceTests : IDisposable
{
    private static readonly string[] Models = ["gpt5", "gpt5-mini", "nano", "other"];

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("", "models.png models.svg space-gpt5.png space-gpt5.svg")]
    [InlineData("none", "")]
    [InlineData("svg", "models.svg space-gpt5.svg")]
    [InlineData("png,svg", "models.png models.svg space-gpt5.png space-gpt5.svg")]
    [InlineData("models,svg", "models.svg")]
    [InlineData(" feasible-space , png ", "space-gpt5.png")]
    [InlineData("all,svg", "models.svg space-gpt5-mini.svg space-gpt5.svg space-nano.svg space-other.svg")]
    [InlineData("all,feasible-space,png", "space-gpt5-mini.png space-gpt5.png space-nano.png space-other.png")]
    public void Of_many_models_those_on_the_joint_front_have_figures_of_their_own(string figures, string expected) =>
        Assert.Equal(expected, string.Join(' ', Files(["--figures=" + figures], Models)));

    [Fact]
    public void Of_up_to_three_models_each_has_figures() => Assert.Equal(
        ["models.svg", "space-gpt5-mini.svg", "space-gpt5.svg", "space-nano.svg"], Files(["--figures=svg"], Models[..3]));

    [Theory]
    [InlineData("optimize", "modles")]
    [InlineData("optimize", "none,svg")]
    [InlineData("optimize", "svg,,png")]
    [InlineData("sweep", "models")]
    public void An_unknown_name_is_told_with_those_that_there_are(string command, string figures)
    {
        var run = MooRun.Of(command, "gpt5", "--figures", figures);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith($"--figures: found \"{figures}\", expected none, or with commas between them: png, svg, all, ", run.Error, StringComparison.Ordinal);
    }

    private string[] Files(string[] options, string[] models)
    {
        // gpt5 alone is on the joint front: nothing else is feasible.
        var bench = TestWorkbench.Create() with { Draw = _ => [.. Of("models", null), .. models.SelectMany(model => Of("feasible-space", model))] };
        _ = MooRun.Of(bench, CancellationToken.None, ["optimize", "gpt5", "--output", _temp.Path, .. options is ["--figures="] ? [] : options]);
        return [.. _temp.AnswerNames().Where(name => Path.GetExtension(name) is ".png" or ".svg")];
    }

    private static IEnumerable<Figure> Of(string kind, string? model)
    {
        var name = model is null ? kind : $"space-{model}";
        return new[] { ".png", ".svg" }.Select(format => new Figure(name + format, stream => stream.Write("<svg width='1' height='1'/>"u8)) { Kind = kind, Model = model });
    }
}
