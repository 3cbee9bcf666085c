using ScottPlot;

namespace InferenceMoo.Figures;

/// <summary>Colours that colour-blind readers tell apart: Okabe and Ito 2008.</summary>
internal static class Palette
{
    /// <summary>Text, frames and limit lines.</summary>
    public static Color Ink { get; } = new("#222222");

    /// <summary>Whatever lies outside the limits.</summary>
    public static Color Muted { get; } = new("#8C8C8C");

    /// <summary>Grid lines.</summary>
    public static Color Grid { get; } = new("#E4E4E4");

    /// <summary>Blue.</summary>
    public static Color Blue { get; } = new("#0072B2");

    /// <summary>Vermillion.</summary>
    public static Color Vermillion { get; } = new("#D55E00");

    /// <summary>Bluish green.</summary>
    public static Color Green { get; } = new("#009E73");

    /// <summary>Reddish purple.</summary>
    public static Color Purple { get; } = new("#CC79A7");

    /// <summary>Orange.</summary>
    public static Color Orange { get; } = new("#E69F00");

    /// <summary>Sky blue.</summary>
    public static Color Sky { get; } = new("#56B4E9");

    /// <summary>The colours of categories, in order of use; the palette's yellow is too faint on white.</summary>
    public static IReadOnlyList<Color> Categories { get; } = [Blue, Vermillion, Green, Purple, Orange, Sky, Ink];
}
