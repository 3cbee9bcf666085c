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
    private readonly string? _catalog;
    private readonly bool _isNarrow;
    private readonly int _wordsWidth;
    private readonly int _modelWidth;
    private readonly CutTexts _keys;

    /// <summary>
    /// The screen of <paramref name="answer"/>, which decides over all models, as wide as <paramref name="console"/>.
    /// <paramref name="catalog"/> is the file of the models as the user named it; null where nobody did.
    /// </summary>
    public FirstScreen(IAnsiConsole console, OptimizeAnswer answer, string? catalog)
    {
        (_console, _answer, _scenario, _catalog) = (console, answer, answer.Decision.Scenario, catalog);
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
        Recommendation.Write(_console, _answer, _catalog);
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

/// <summary>What is recommended, in a few sentences.</summary>
internal static class Recommendation
{
    // What a share rounds to 100 % is not worth a word.
    private const double SureShare = 0.9995;

    /// <summary>Writes what is recommended, how sure that is, what the next best would change, and what is assumed; what fails where nothing is feasible.</summary>
    public static void Write(IAnsiConsole console, OptimizeAnswer answer, string? catalog)
    {
        if (answer.Recommended is not { } recommended)
        {
            WriteNothing(console, answer, catalog);
            return;
        }

        var (method, pick) = recommended;
        console.Write(new Paragraph(Lead(method))
            .Append($"take {pick.Point.Model.Key} with k = {pick.Point.K}", new Style(decoration: Decoration.Bold))
            .Append(Rest(pick.Point) + Doubts(answer, method, pick.Point.Point) + Change(pick.RunnerUp)));
        console.WriteLine();
        console.WriteLine(Assumed(pick.Point.Model));
    }

    // Plain words, and the name of the method in files and options.
    private static string Lead(PickMethod method)
    {
        var words = char.ToUpperInvariant(method.Words[0]) + method.Words[1..];
        return method.Words == method.Name ? $"{words}: " : $"{words} ({method}): ";
    }

    private static string Rest(OverallPoint point)
    {
        var samples = point.K == 1 ? "sample a task" : $"samples a task, {point.Parallel} at a time";
        var statistics = point.Statistics;
        return $" {samples}: {ToldNumber.Of(statistics.Cost)} USD, {ToldNumber.Of(statistics.Time)} s, {ToldNumber.Right(statistics.Accuracy)}.";
    }

    // Silent where the limits hold in every trial and all replicates agree.
    private static string Doubts(OptimizeAnswer answer, PickMethod method, DecisionPoint point)
    {
        var scenario = answer.Decision.Scenario;
        var text = "";
        if (point.FeasibleProbability is { } share && (share < SureShare || scenario.Confidence is not null))
            text += $" The limits hold in {ShortNumber.Percent(share)} % of the trials.";
        if (answer.Stability is { } stability && stability.Overall.Of(method, scenario.Knee).Share is < 1 and var agreeing)
            text += $" {(int)Math.Round(agreeing * stability.Count)} of {stability.Count} replicates agree.";
        return text;
    }

    private static string Assumed(Model model)
    {
        var numbers = model.Source is { } source ? $"its numbers are: {Printable.Escape(source)}" : "the catalogue is true";
        return $"Assumed: right answers are recognised; samples are independent; {numbers}.";
    }

    private static string Change(RunnerUp? other)
    {
        if (other is null)
            return "";
        var (cost, time, accuracy) = other.Difference;
        var right = Amount(100 * accuracy, " points");
        var tie = other.Tie switch
        {
            NearTie.None => "Next best",
            NearTie.Close => "A near tie",
            NearTie.Noise => "A tie within the noise",
            _ => throw new ArgumentOutOfRangeException(nameof(other)),
        };
        return $" {tie}: {other.Point.Model.Key} with k = {other.Point.K}, {Amount(cost, " USD")}, {Amount(time, " s")}, {right} right.";
    }

    private static string Amount(double difference, string unit) =>
        difference == 0 ? $"0{unit} more" : $"{ToldNumber.Difference(Math.Abs(difference))}{unit} {(difference < 0 ? "less" : "more")}";

    private static void WriteNothing(IAnsiConsole console, OptimizeAnswer answer, string? catalog)
    {
        var scenario = answer.Decision.Scenario;
        var nearest = answer.Decision.Models.MinBy(
            model => (model.Shortfall!.ProbabilityDeficit ?? 0, scenario.Limits.Violation(model.At(model.Shortfall.K!.Value).Point.Means)))!;
        console.WriteLine($"Nothing is feasible. The nearest is {nearest.Model.Key} with {ShortfallText.Nearest(nearest.Shortfall!, scenario)}.", Style.Parse("yellow"));
        console.WriteLine($"What limits would do: {SolveCommandLine(nearest.Model, scenario, catalog)}");
    }

    // Only what differs from what `moo solve` does by itself.
    private static string SolveCommandLine(Model model, Scenario scenario, string? catalog)
    {
        List<string> words = ["moo solve", model.VariantOf ?? model.Key];
        if (catalog is not null)
            words.Add("--models " + (catalog.Contains(' ', StringComparison.Ordinal) ? Printable.Quote(catalog) : Printable.Escape(catalog)));
        foreach (var objective in Objective.All.Where(objective => scenario.Limits[objective] != Limits.Published[objective]))
            words.Add($"{objective.Limit.Option} {ShortNumber.Exact(scenario.Limits[objective])}");
        if (scenario.KMax != Scenario.PublishedKMax)
            words.Add($"--k-max {scenario.KMax}");
        if (scenario.KStep is { } step)
            words.Add($"--k-step {step}");
        if (scenario.Parallel is { } parallel)
            words.Add($"--parallel {parallel}");
        else if (model.VariantOf is not null)
            words.Add($"--parallel {model.DefaultParallel}");
        return string.Join(" ", words);
    }
}

/// <summary>Means with the digits that their standard errors allow, four at most.</summary>
internal static class ToldNumber
{
    private const int Digits = 4;

    // A right answer is told by its opposite where the accuracy is nearer to 1 than this.
    private const double Sure = 0.01;
    private const double Surest = 1e-4;

    /// <summary>A mean, in at most <paramref name="width"/> characters.</summary>
    public static string Of(Statistic statistic, int width = 9)
    {
        var mean = statistic.Mean;
        if (mean == 0)
            return "0";
        var whole = (int)Math.Floor(Math.Log10(Math.Abs(mean)));
        var decimals = Math.Max(0, Math.Min(Digits - 1 - whole, Decimals(statistic.StandardError)));
        var text = decimals <= 15 ? mean.ToString($"F{decimals}", CultureInfo.InvariantCulture) : ShortNumber.Of(mean, width);
        return text.Length <= width ? text : ShortNumber.Of(mean, width);
    }

    /// <summary>A difference above 0 with three digits, or all before the point.</summary>
    public static string Difference(double value)
    {
        var decimals = value == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(value)), 0, 15);
        return value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }

    /// <summary>An accuracy in percent, with the digits that its distance from 100 needs and its error allows.</summary>
    public static string Percent(Statistic accuracy)
    {
        var wrong = 1 - accuracy.Mean;
        if (wrong < Surest)
            return wrong == 0 ? "100 %" : ">99.99 %";
        var decimals = Math.Clamp(Decimals(100 * accuracy.StandardError), 0, wrong < Sure ? 2 : 1);
        return (100 * accuracy.Mean).ToString($"F{decimals}", CultureInfo.InvariantCulture) + " %";
    }

    /// <summary>The same in a sentence: near 1 how many are wrong is told too.</summary>
    public static string Right(Statistic accuracy)
    {
        var wrong = 1 - accuracy.Mean;
        if (wrong >= Sure || wrong == 0)
            return $"{Percent(accuracy)} right";
        return wrong < Surest ? "over 99.99 % right, fewer than 1 in 10,000 wrong" : $"{Percent(accuracy)} right, 1 in {OneIn(wrong)} wrong";
    }

    // Twice the error: the last digit shown is one that another run would show too, more often than not.
    private static int Decimals(double error) => error > 0 ? (int)Math.Clamp(Math.Floor(-Math.Log10(2 * error)), -300, 300) : 300;

    private static string OneIn(double share)
    {
        var count = 1 / share;
        var scale = Math.Pow(10, Math.Floor(Math.Log10(count)) - 1);
        return ShortNumber.Count((long)(Math.Round(count / scale) * scale));
    }
}
