namespace InferenceMoo;

/// <summary>How far one simulated statistic lies from its exact value.</summary>
/// <param name="Statistic">The statistic's name.</param>
/// <param name="StandardErrors">The distance in standard errors: not negative, infinite where it is not a number.</param>
internal readonly record struct Deviation(string Statistic, double StandardErrors)
{
    /// <summary>The deviation of a value that lies <paramref name="distance"/> off, of which <paramref name="tolerance"/> is no error.</summary>
    public static Deviation Of(string statistic, double distance, double tolerance, double standardError)
    {
        var errors = Math.Max(0, distance - tolerance) / standardError;
        return new Deviation(statistic, double.IsNaN(errors) ? double.PositiveInfinity : errors);
    }
}
