namespace InferenceMoo.Figures;

/// <summary>Breaks a figure's second line where it would leave the picture.</summary>
internal static class Wrapping
{
    private const float WidestLine = 1050;
    private const string Separator = "; ";

    /// <summary>The parts on one line, or where they are too wide for it on as few as hold them.</summary>
    public static string Join(IReadOnlyList<string> parts)
    {
        var lines = new List<string>();
        foreach (var part in parts)
        {
            var longer = lines.Count > 0 ? lines[^1] + Separator + part : part;
            if (lines.Count > 0 && ShippedFont.Width(longer, Canvas.LabelSize) <= WidestLine)
                lines[^1] = longer;
            else
                lines.Add(part);
        }
        return string.Join('\n', lines);
    }
}
