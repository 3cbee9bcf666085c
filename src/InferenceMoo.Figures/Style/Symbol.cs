using System.Diagnostics;
using ScottPlot;
using SkiaSharp;

namespace InferenceMoo.Figures;

/// <summary>What a symbol looks like.</summary>
internal enum SymbolShape
{
    /// <summary>A disc.</summary>
    Circle,

    /// <summary>A square on its side.</summary>
    Square,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A triangle on its side.</summary>
    TriangleUp,

    /// <summary>A triangle on its corner.</summary>
    TriangleDown,

    /// <summary>An upright stroke.</summary>
    Bar,

    /// <summary>Two strokes that cross aslant.</summary>
    Cross,

    /// <summary>Four strokes that cross.</summary>
    Asterisk,
}

/// <summary>
/// A symbol with a dark outline, so that shape and colour both tell it apart. It draws itself: ScottPlot leaves the paths of its own
/// markers to their finalizers, and SkiaSharp lets a finalizer free a path that is being drawn, which ends the process.
/// </summary>
/// <param name="Shape">Shape.</param>
/// <param name="Fill">Colour inside the outline.</param>
/// <param name="Size">Diameter in pixels.</param>
internal sealed record Symbol(SymbolShape Shape, Color Fill, float Size) : IMarker
{
    private const float Outline = 1.5f;

    // Of a triangle whose sides are as long as its size; the same rounded numbers as ScottPlot's.
    private const double SideOfRadius = 1.732;
    private const double HalfSideOfRadius = 0.866;

    // The slanted strokes of an asterisk end on the circle of the upright ones.
    private const double SizeOfSlant = 2.828;

    /// <summary>The symbol in ScottPlot's terms.</summary>
    public MarkerStyle Style() => new()
    {
        CustomRenderer = this,
        Size = Size,
        FillColor = Fill,
        LineColor = Palette.Ink,
        LineWidth = Outline,
        OutlineColor = Palette.Ink,
        OutlineWidth = Outline,
    };

    /// <summary>The symbol in ScottPlot's terms, without an outline.</summary>
    public MarkerStyle Plain() => new() { CustomRenderer = this, Size = Size, MarkerColor = Fill };

    /// <inheritdoc/>
    public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle)
    {
        switch (Shape)
        {
            case SymbolShape.Circle:
                Drawing.FillCircle(canvas, center, size / 2, markerStyle.FillStyle, paint);
                Drawing.DrawCircle(canvas, center, size / 2, markerStyle.OutlineStyle, paint);
                break;
            case SymbolShape.Square:
                Drawing.FillRectangle(canvas, new PixelRect(center, size / 2), paint, markerStyle.FillStyle);
                Drawing.DrawRectangle(canvas, new PixelRect(center, size / 2), paint, markerStyle.OutlineStyle);
                break;
            case SymbolShape.Diamond or SymbolShape.TriangleUp or SymbolShape.TriangleDown:
                DrawArea(canvas, paint, center, size, markerStyle);
                break;
            case SymbolShape.Bar or SymbolShape.Cross or SymbolShape.Asterisk:
                DrawStrokes(canvas, paint, center, size, markerStyle.LineStyle);
                break;
            default:
                throw new UnreachableException($"A symbol of the shape {Shape}.");
        }
    }

    private void DrawArea(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle style)
    {
        using var path = new SKPath();
        path.AddPoly([.. Corners(size).Select(corner => new SKPoint(center.X + corner.X, center.Y + corner.Y))]);
        Drawing.FillPath(canvas, paint, path, style.FillStyle, new PixelRect(center, size / 2));
        Drawing.DrawPath(canvas, paint, path, style.OutlineStyle);
    }

    private void DrawStrokes(SKCanvas canvas, Paint paint, Pixel center, float size, LineStyle style)
    {
        using var path = new SKPath();
        foreach (var end in Ends(size))
        {
            path.MoveTo(center.X + end.X, center.Y + end.Y);
            path.LineTo(center.X - end.X, center.Y - end.Y);
        }

        Drawing.DrawPath(canvas, paint, path, style);
    }

    // From the middle; y grows downwards.
    private (float X, float Y)[] Corners(float size)
    {
        var (half, radius) = (size / 2, (float)(size / SideOfRadius));
        var halfSide = (float)(radius * HalfSideOfRadius);
        return Shape switch
        {
            SymbolShape.Diamond => [(half, 0), (0, half), (-half, 0), (0, -half)],
            SymbolShape.TriangleUp => [(0, -radius), (halfSide, radius / 2), (-halfSide, radius / 2)],
            SymbolShape.TriangleDown => [(0, radius), (halfSide, -radius / 2), (-halfSide, -radius / 2)],
            SymbolShape.Circle or SymbolShape.Square or SymbolShape.Bar or SymbolShape.Cross or SymbolShape.Asterisk => [],
            _ => throw new UnreachableException($"Corners of a symbol of the shape {Shape}."),
        };
    }

    // Where each stroke begins, from the middle; it ends on the opposite side.
    private (float X, float Y)[] Ends(float size)
    {
        var (half, slant) = (size / 2, (float)(size / SizeOfSlant));
        return Shape switch
        {
            SymbolShape.Bar => [(0, half)],
            SymbolShape.Cross => [(half, half), (-half, half)],
            SymbolShape.Asterisk => [(half, 0), (0, half), (slant, slant), (-slant, slant)],
            SymbolShape.Circle or SymbolShape.Square or SymbolShape.Diamond or SymbolShape.TriangleUp or SymbolShape.TriangleDown => [],
            _ => throw new UnreachableException($"Strokes of a symbol of the shape {Shape}."),
        };
    }
}
