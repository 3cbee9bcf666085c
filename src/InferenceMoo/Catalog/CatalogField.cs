using System.Globalization;

namespace InferenceMoo;

/// <summary>A number that every model of a catalogue has.</summary>
/// <param name="Key">The key in the file.</param>
/// <param name="Unit">The unit, for a person.</param>
/// <param name="Least">The smallest value allowed.</param>
/// <param name="Most">The largest value allowed.</param>
/// <param name="Whole">Whether only whole numbers are allowed.</param>
/// <param name="LeastAboveZero">Where 0 is allowed, the smallest other value; 0 where all are.</param>
internal sealed record CatalogField(
    string Key, string Unit, double Least, double Most, bool Whole = false, double LeastAboveZero = 0)
{
    /// <summary>What is allowed, for a message.</summary>
    public string Allowed => LeastAboveZero > 0
        ? string.Create(CultureInfo.InvariantCulture, $"0 or a number from {LeastAboveZero:0e-0} to {Most:0} ({Unit})")
        : string.Create(CultureInfo.InvariantCulture, $"a {(Whole ? "whole number" : "number")} from {Least:0} to {Most:0} ({Unit})");

    /// <summary>Whether <paramref name="value"/> is allowed.</summary>
    public bool Allows(double value) =>
        value >= Least && value <= Most && (value == 0 || value >= LeastAboveZero) && (!Whole || value == Math.Floor(value));

    /// <summary>The value nearest to <paramref name="value"/> that is allowed; one above 0 stays above 0.</summary>
    public double Nearest(double value) => Math.Clamp(value, value > 0 ? Math.Max(Least, LeastAboveZero) : Least, Most);
}
