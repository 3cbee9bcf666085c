using System.Globalization;
using Spectre.Console;

namespace InferenceMoo.Cli;

/// <summary>Shows a catalogue in 80 columns, two lines a model: input under its key, output under its name; then where numbers come from.</summary>
internal static class ModelsTable
{
    private const string Header = "model";
    private const int NameWidth = 32;
    private static readonly Style Emphasis = new(decoration: Decoration.Bold);

    /// <summary>Writes <paramref name="models"/> in their order.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<Model> models)
    {
        var table = new Table().NoBorder().AddColumn(Column(Header + "\n").LeftAligned().Width(Math.Min(NameWidth, Longest(models))));
        table.AddColumn(Column("\n").LeftAligned());
        foreach (var header in new[] { "USD per\n1M tokens", "s per 1k\ntokens", "tokens\nmean ±std", "accuracy\nmean ±std", "P\n" })
            table.AddColumn(Column(header));
        foreach (var model in models)
            AddRows(table, model);
        console.Write(table);
        foreach (var told in models.Where(model => model.Source is not null).GroupBy(model => model.Source))
            console.WriteLine($"{string.Join(", ", told.Select(model => model.Key))}: {told.Key}");
    }

    private static int Longest(IReadOnlyList<Model> models) => Math.Max(
        Header.Length, models.Max(model => Math.Max(model.Key.Length, CutTexts.WidthOf(model.Name))));

    private static TableColumn Column(string header) => new TableColumn(new Text(header)).RightAligned().Padding(0, 0, 1, 0);

    private static void AddRows(Table table, Model model)
    {
        table.AddRow(
            [
                new Text(model.Key, Emphasis),
                .. Direction("in", model.CostPerInputToken, model.TimePerInputToken, model.InputTokens),
                new Text(WithDeviation(model.Accuracy)),
                new Text(model.DefaultParallel.ToString(CultureInfo.InvariantCulture)),
            ]);
        table.AddRow([new Text(model.Name), .. Direction("out", model.CostPerOutputToken, model.TimePerOutputToken, model.OutputTokens)]);
    }

    private static Text[] Direction(string name, double cost, double time, NormalParameters tokens) =>
    [
        new Text(name),
        new Text(Short(cost * 1e6)),
        new Text(Short(time * 1e3)),
        new Text(WithDeviation(tokens)),
    ];

    private static string WithDeviation(NormalParameters parameters) => $"{Short(parameters.Mean)} ±{Short(parameters.StandardDeviation)}";

    private static string Short(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
