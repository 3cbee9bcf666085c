namespace InferenceMoo;

/// <summary>A box of the plane that one point alone dominates.</summary>
/// <param name="Left">Least X.</param>
/// <param name="Right">Largest X.</param>
/// <param name="Bottom">Least Y.</param>
/// <param name="Top">Largest Y.</param>
/// <param name="Since">The height of the sweep from which on the point has it to itself.</param>
internal readonly record struct ExclusiveBox(double Left, double Right, double Bottom, double Top, double Since)
{
    /// <summary>Its area.</summary>
    public double Area => (Right - Left) * (Top - Bottom);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Left >= Right || Bottom >= Top;
}
