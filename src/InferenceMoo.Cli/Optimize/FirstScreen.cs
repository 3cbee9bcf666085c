using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>
/// The answer on one screen of 80 x 24: what to take and what the next best would change, what that assumes, a line a pick, a line a model,
/// the question and the device. The tables behind it are those of <see cref="OptimizeTable"/>.
/// </summary>
internal sealed class FirstScreen
{
    private const string TieNote = "(~ is a near tie)";
    private const int KWidth = 5;
    private const int CostWidth = 8;
    private const int TimeWidth = 6;
    private const int RightWidth = 8;

    // A key of which less is left says nothing; a longer one than the longest takes room for nothing.
    private const int LeastModelWidth = 10;

    private readonly IAnsiConsole _console;
    private readonly OptimizeAnswer _answer;
    private readonly Scenario _scenario;
    private readonly bool _isNarrow;
    private readonly int _wordsWidth;
    private readonly int _modelWidth;
    private readonly CutTexts _keys;

    /// <summary>The screen of <paramref name="answer"/>, which decides over all models, as wide as <paramref name="console"/>.</summary>
    public FirstScreen(IAnsiConsole console, OptimizeAnswer answer)
    {
        (_console, _answer, _scenario) = (console, answer, answer.Decision.Scenario);
        var keys = _scenario.Models.Select(model => model.Key);
        var room = console.Profile.Width - (KWidth + CostWidth + TimeWidth + RightWidth + 5);
        _isNarrow = room - WidestWords() < LeastModelWidth;
        _wordsWidth = WidestWords();
        _modelWidth = Math.Max(LeastModelWidth, Math.Min(room - _wordsWidth, keys.Max(CutTexts.WidthOf)));
        _keys = new CutTexts(keys, _modelWidth);
    }

    private int WidestWords() => Math.Max(TieNote.Length, _answer.Decision.Models.Max(model => WordsOf(model).Length));

    /// <summary>Writes the screen.</summary>
    public void Write()
    {
        WriteRecommendation(_console, _answer);
        var table = Columns();
        if (_answer.Overall is { FeasibleCount: > 0 } overall)
        {
            foreach (var method in PickMethod.All)
                AddPick(table, method, overall.Picks.Of(method, _scenario.Knee));
        }

        if (_answer.Decision.Models.Count > 1)
            AddModels(table);
        if (table.Rows.Count > 0)
            _console.Write(table);
        WriteQuestion();
    }

    /// <summary>Writes what is recommended, what the next best would change, and what is assumed; what fails where nothing is feasible.</summary>
    public static void WriteRecommendation(IAnsiConsole console, OptimizeAnswer answer)
    {
        var said = Recommendation.Of(answer);
        if (said.IsFound)
        {
            console.Write(new Paragraph(said.Lead).Append(said.Take, new Style(decoration: Decoration.Bold)).Append(said.Rest));
            console.WriteLine();
        }
        else
        {
            console.WriteLine(said.Rest, Style.Parse("yellow"));
        }

        console.WriteLine(said.Last);
    }

    private Table Columns()
    {
        var isTied = _answer.Overall!.Picks is var picks && PickMethod.All.Any(method => IsTie(picks.Of(method, _scenario.Knee)));
        return new Table().NoBorder().AddColumns(
            PickColumns.Column(isTied ? TieNote : "", _wordsWidth).LeftAligned(),
            PickColumns.Column("model", _modelWidth).LeftAligned(),
            PickColumns.Column("k", KWidth),
            PickColumns.Column("USD", CostWidth),
            PickColumns.Column("s", TimeWidth),
            PickColumns.Column("right", RightWidth).PadRight(0));
    }

    private static bool IsTie(OverallPick? pick) => pick?.RunnerUp is { Tie: not NearTie.None };

    private void AddPick(Table table, PickMethod method, OverallPick? pick)
    {
        var style = method == _answer.Recommended?.Method ? new Style(decoration: Decoration.Bold) : Style.Plain;
        var words = new Text(IsTie(pick) ? method.Words + " ~" : method.Words, style);
        if (pick is null)
            table.AddRow(words, new Text("none"));
        else
            table.AddRow(Cells(words, pick.Point.Model, pick.Point.Statistics));
    }

    // Of each model the pick that is recommended over all, and among how many.
    private void AddModels(Table table)
    {
        foreach (var model in _answer.Decision.Models)
        {
            var (words, shortfall) = (new Text(WordsOf(model)), model.Shortfall);
            if (shortfall is null)
                table.AddRow(Cells(words, model.Model, model.At(PickOf(model).K).Point));
            else
                table.AddRow(Cells(words, model.Model, model.At(shortfall.K!.Value).Point, shortfall.Excess));
        }
    }

    private string WordsOf(ModelDecision model)
    {
        if (model.FeasibleCount == 0)
            return $"none of {model.Points.Count(point => point.Candidate)} k fits";
        var words = PickOf(model).Method.Words;
        return _isNarrow ? words : $"{words} of {model.FeasibleCount} k";
    }

    // What is feasible has a cube.
    private (PickMethod Method, int K) PickOf(ModelDecision model)
    {
        var method = _answer.Recommended?.Method ?? _answer.Prefer;
        return model.Picks.Of(method, _scenario.Knee) is { } k ? (method, k) : (PickMethod.Cube, model.Picks.Cube!.Value);
    }

    private Text[] Cells(Text words, Model model, TrajectoryPoint point, PerObjective<double> excess = default) =>
    [
        words,
        new(_keys[model.Key]),
        new(point.K.ToString(CultureInfo.InvariantCulture), new Style(decoration: Decoration.Bold)),
        new(ToldNumber.Of(point.Cost, CostWidth), Missed(excess.Cost)),
        new(ToldNumber.Of(point.Time, TimeWidth), Missed(excess.Time)),
        new(ToldNumber.Percent(point.Accuracy), Missed(excess.Accuracy)),
    ];

    private static Style Missed(double excess) => excess > 0 ? Style.Parse("yellow") : Style.Plain;

    private void WriteQuestion()
    {
        var confidence = _scenario.Confidence is { } share ? $", all with a probability of at least {ShortNumber.Exact(share)}" : "";
        _console.WriteLine($"Asked: {RunText.Limits(_scenario.Limits)}{confidence}, k to {_scenario.KMax}");
        if (_answer.Precision is { } precision)
            _console.WriteLine($"{RunText.Target(precision)}: {RunText.Outcome(precision)}");
        var (trials, ending) = ($"{ShortNumber.Count(_scenario.Trials)} trials a model, seed {_scenario.Seed}, ", "; --verbose: tables");
        _console.WriteLine(trials + Machine(_console.Profile.Width - trials.Length - ending.Length) + ending);
    }

    // A device's name loses its end, so that the line is one.
    private string Machine(int width)
    {
        var run = _answer.Run;
        var facts = $" ({run.DeviceKind}), {ShortNumber.Of(run.Elapsed.TotalSeconds, 5)} s";
        return CutTexts.Beginning(run.Device, Math.Max(LeastModelWidth, width - facts.Length)) + facts;
    }
}
