namespace InferenceMoo.Figures;

/// <summary>Draws the figures of a decision.</summary>
public static class FigureSet
{
}
