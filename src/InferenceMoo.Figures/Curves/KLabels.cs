namespace InferenceMoo.Figures;

/// <summary>The numbers of samples written along the upper edge of a figure, above the picks.</summary>
internal static class KLabels
{
    // Widths as shares of the drawn width, which is about 850 pixels at about 9 pixels a character.
    private const double CharacterWidth = 9.0 / 850;
    private const int PrefixLength = 3;
    private const double Gap = 1.5 * CharacterWidth;

    /// <summary>
    /// Labels for positions in ascending order; neighbours whose texts, each after "k = ", would touch share one label between
    /// them, so that none overlap.
    /// </summary>
    /// <param name="marks">Position along the axis, as a share of its length, and k.</param>
    public static IReadOnlyList<(double Position, string Text)> Place(IEnumerable<(double Position, int K)> marks)
    {
        var labels = new List<(double Position, string Text)>();
        foreach (var (position, k) in marks)
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
        right.Position - left.Position < (left.Text.Length + right.Text.Length + 2 * PrefixLength) / 2.0 * CharacterWidth + Gap;
}
