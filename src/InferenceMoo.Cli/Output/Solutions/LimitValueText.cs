namespace InferenceMoo.Cli;

/// <summary>A limit's best value in words.</summary>
internal static class LimitValueText
{
    /// <summary>The value with its unit, rounded so that it can be given as the limit.</summary>
    public static string Of(LimitKinds asked, double value) =>
        asked.Choose($"{OutwardNumber.Up(value)} USD", $"{OutwardNumber.Up(value)} s", OutwardNumber.Down(value));
}
