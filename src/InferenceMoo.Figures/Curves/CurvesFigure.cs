using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>The three objectives of one model against the number of samples k, a panel each over one axis of k.</summary>
internal sealed class CurvesFigure
{
    private const float Left = 110;
    private const float Right = 325;
    private const float Top = 105;
    private const float Bottom = 70;
    private const float Gap = 14;
    private const float LabelHeight = 26;
    private const float Overhang = 60;
    private const float DrawnWidth = Figure.Width - Left - Right;

    // Dots closer than this would run together.
    private const float LeastSpacing = 10;

    // Widths as shares of the drawn width, at about 9 pixels a character.
    private const double CharacterWidth = 9 / DrawnWidth;
    private const int PrefixLength = 3;
    private const double LabelGap = 1.5 * CharacterWidth;

    private static readonly Objective[] Objectives = [Objective.Accuracy, Objective.Cost, Objective.Time];
    private static readonly float PanelHeight = (Figure.Height - Top - Bottom - ((Objectives.Length - 1) * Gap)) / Objectives.Length;
    private static readonly PixelRect Whole = new(0, Figure.Width, Figure.Height, 0);

    private readonly ModelDecision model;
    private readonly Scenario scenario;
    private readonly KAxis x;
    private readonly IReadOnlyList<LimitRun> runs;
    private readonly IReadOnlyList<PickMark> marks;
    private readonly CurvePanel[] panels;

    /// <summary>The figure of <paramref name="model"/>, one of <paramref name="scenario"/>.</summary>
    public CurvesFigure(ModelDecision model, Scenario scenario)
    {
        (this.model, this.scenario) = (model, scenario);
        x = KAxis.For(model.Points, scenario.Limits);
        runs = LimitRun.Of(model.Points, scenario);
        marks = PickMark.Of(model.Picks, scenario.Knee);
        panels = [.. Objectives.Select(objective => new CurvePanel(model, scenario.Limits, objective, x))];
    }

    /// <summary>Draws the panels one below the other: accuracy, cost and time, the k of the picks along the upper edge of the first.</summary>
    public void Draw(SKCanvas canvas)
    {
        using (var frame = Frame())
            Figure.DrawOver(canvas, frame, Whole);
        using (var labels = LabelsOfPicks())
            Figure.DrawOver(canvas, labels, Whole);
        foreach (var (i, panel) in panels.Index())
        {
            using var plot = panel.Draw(runs, marks, ShowsCandidates());
            Place(plot, Top + (i * (PanelHeight + Gap)), PanelHeight);
            SetTicks(plot, isLast: i == panels.Length - 1);
            Figure.DrawOver(canvas, plot, Whole);
        }
    }

    /// <summary>
    /// Labels for positions in ascending order along the upper edge; neighbours whose texts, each after "k = ", would touch share one label
    /// between them, so that none overlap.
    /// </summary>
    /// <param name="picks">Position along the axis, as a share of its length, and k.</param>
    internal static IReadOnlyList<(double Position, string Text)> LabelsOfK(IEnumerable<(double Position, int K)> picks)
    {
        var labels = new List<(double Position, string Text)>();
        foreach (var (position, k) in picks)
        {
            var next = (Position: position, Text: $"{k}");
            while (labels.Count > 0 && Touch(labels[^1], next))
            {
                var last = labels[^1];
                labels.RemoveAt(labels.Count - 1);
                next = ((last.Position + next.Position) / 2, $"{last.Text}, {next.Text}");
            }
            labels.Add(next);
        }
        return labels;
    }

    private static bool Touch((double Position, string Text) left, (double Position, string Text) right) =>
        right.Position - left.Position < (left.Text.Length + right.Text.Length + 2 * PrefixLength) / 2.0 * CharacterWidth + LabelGap;

    private Plot Frame()
    {
        var frame = Canvas.New(
            $"{DisplayName.InTitle(model.Model, scenario.Models)}: accuracy, cost and time of k samples", Captions.Conditions(model, scenario), "", "");
        frame.HideAxesAndGrid();
        frame.Axes.Title.IsVisible = true;
        // The titles keep clear of the labels of k.
        Place(frame, Top - LabelHeight, Figure.Height - Bottom - Top + LabelHeight);
        Legend().ShowOn(frame);
        return frame;
    }

    // The panels are drawn over each other, each transparent around its own place.
    private static void Place(Plot plot, float top, float height)
    {
        plot.Layout.Fixed(new PixelRect(Left, Figure.Width - Right, top + height, top));
        plot.FigureBackground.Color = Colors.Transparent;
    }

    private void SetTicks(Plot plot, bool isLast)
    {
        var ticks = x.Scale.IsLog ? AxisTicks.OfLogarithms(x.Low, x.High) : (ITickGenerator)AxisTicks.OfCounts();
        plot.Axes.Bottom.TickGenerator = ticks;
        if (!isLast)
            plot.Axes.Bottom.TickLabelStyle.ForeColor = Colors.Transparent;
        else
            plot.Axes.Bottom.Label.Text = "number of samples k" + x.Scale.Note;
    }

    // The k of the picks, over the first panel; a label may stick out at the left end of the axis, while beyond the right one is the legend.
    private Plot LabelsOfPicks()
    {
        var plot = Canvas.New("", "");
        plot.HideAxesAndGrid();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Layout.Fixed(new PixelRect(Left - Overhang, Figure.Width - Right + Overhang, Top, Top - LabelHeight));
        plot.Axes.SetLimits(-Overhang / DrawnWidth, 1 + Overhang / DrawnWidth, 0, 1);
        foreach (var (position, words) in LabelsOfK(marks.Select(mark => mark.Pick).Order().Select(k => (Inside(x.Share(k), $"{k}"), k))))
        {
            var text = plot.Add.Text("k = " + words, Inside(position, words), 0.5);
            Canvas.SetFont(text.LabelStyle, Canvas.SmallSize);
            text.LabelAlignment = Alignment.MiddleCenter;
        }

        return plot;
    }

    private static double Inside(double position, string words) => Math.Min(position, 1 - (words.Length + PrefixLength) / 2.0 * CharacterWidth);

    // Whether the feasible candidates lie far enough apart, on average, to be drawn one by one.
    private bool ShowsCandidates()
    {
        var feasible = model.Points.Where(point => point.Feasible).Select(point => x.Share(point.K)).ToArray();
        if (feasible.Length == 0 || model.Points.Count == 1)
            return false;
        return DrawnWidth * (feasible[^1] - feasible[0]) >= LeastSpacing * (feasible.Length - 1);
    }

    // One entry for each thing that the figure shows, and why nothing is feasible where that is so.
    private LegendBuilder Legend()
    {
        var legend = new LegendBuilder();
        foreach (var kind in runs.GroupBy(run => run.Within).OrderByDescending(kind => kind.Key))
            CurvePanel.AddRun(legend, kind.Key, kind.All(run => run.IsPoint));
        if (ShowsCandidates())
            legend.Symbol(Captions.Feasible(model), CurvePanel.Candidate);
        foreach (var (objective, panel) in Objectives.Zip(panels))
            legend.Limit(Captions.Limit(objective, panel.Limit), panel.Range.Limit);
        foreach (var mark in marks)
            legend.Symbol(mark.TextOfK, mark.Symbol);
        foreach (var line in Captions.Infeasibility(model.Shortfall))
            legend.Text(line);
        return legend;
    }
}
