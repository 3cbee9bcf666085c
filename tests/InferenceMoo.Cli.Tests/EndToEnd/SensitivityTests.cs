using System.Text.Json;

namespace InferenceMoo.Cli.Tests;

/// <summary>The whole program with its own catalogue and figures.</summary>
public sealed class SensitivityTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public void The_base_of_every_pick_is_that_of_the_oracle()
    {
        var run = MooProcess.Run("sensitivity", "--format", "json");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        using var oracle = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "oracle.json")));
        using var json = JsonDocument.Parse(run.Out);
        var models = json.RootElement.GetProperty("models").EnumerateArray().ToList();
        Assert.Equal(9, models.Count);
        Assert.All(models, model =>
        {
            var expected = oracle.RootElement.GetProperty("models").GetProperty(model.GetProperty("key").GetString()!).GetProperty("picks");
            Assert.Equal(Number(expected, "accuracy"), Base(model, "accuracy"));
            Assert.Equal(Number(expected, "cube"), Base(model, "cube"));
            Assert.Equal(Number(expected, "utopia"), Base(model, "utopia"));
            Assert.Equal(Number(expected, "knee_chord"), Base(model, "knee"));
        });
    }

    [Fact]
    public void The_table_is_plain_text_and_the_tornados_are_written()
    {
        var run = MooProcess.Run("sensitivity", "gpt5", "--quiet", "--output", _temp.At("out"));

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Out);
        string[] picks = [.. PickMethod.All.Select(method => method.Name).Order(StringComparer.Ordinal)];
        string[] figures = [.. picks.SelectMany(pick => new[] { $"tornado-{pick}-gpt5.png", $"tornado-{pick}-gpt5.svg" })];
        Assert.Equal(["report.html", "sensitivity.csv", "sensitivity.json", .. figures], _temp.AnswerNames("out"));
    }

    public void Dispose() => _temp.Dispose();

    private static int? Number(JsonElement parent, string name) =>
        parent.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static int? Base(JsonElement model, string pick) =>
        model.GetProperty("picks").GetProperty(pick).GetProperty("base") is { ValueKind: JsonValueKind.Object } means ? Number(means, "k") : null;
}
