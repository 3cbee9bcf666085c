namespace InferenceMoo;

/// <summary>Which numbers are allowed.</summary>
/// <param name="Text">The range in words, to follow "expected".</param>
/// <param name="Allows">Whether a number is in it.</param>
public sealed record NumberRange(string Text, Func<double, bool> Allows)
{
    /// <summary>The numbers from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public static NumberRange Between(double least, double most, string text) => new(text, value => value >= least && value <= most);
}
