using System.Globalization;

namespace InferenceMoo;

/// <summary>A number that every model of a catalogue has.</summary>
/// <param name="Key">The key in the file.</param>
/// <param name="Unit">The unit, for a person.</param>
/// <param name="Least">The smallest value allowed.</param>
/// <param name="Most">The largest value allowed.</param>
/// <param name="Whole">Whether only whole numbers are allowed.</param>
internal sealed record CatalogField(string Key, string Unit, double Least, double Most, bool Whole = false)
{
    /// <summary>What is allowed, for a message.</summary>
    public string Allowed => string.Create(
        CultureInfo.InvariantCulture, $"a {(Whole ? "whole number" : "number")} from {Least:0} to {Most:0} ({Unit})");

    /// <summary>Whether <paramref name="value"/> is allowed.</summary>
    public bool Allows(double value) => value >= Least && value <= Most && (!Whole || value == Math.Floor(value));
}
