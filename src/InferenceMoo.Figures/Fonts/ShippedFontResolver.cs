using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>Answers ScottPlot's requests for the shipped family; leaves every other family to the next resolver.</summary>
internal sealed class ShippedFontResolver : IFontResolver
{
    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing)
    {
        if (fontName != ShippedFont.FamilyName)
            return null;
        return weight >= FontWeight.SemiBold ? ShippedFont.Bold : ShippedFont.Regular;
    }

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        CreateTypeface(fontName, bold ? FontWeight.Bold : FontWeight.Normal, FontSlant.Upright, FontSpacing.Normal);
}
