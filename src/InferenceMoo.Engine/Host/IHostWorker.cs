namespace InferenceMoo.Engine;

/// <summary>One thread's part of a pass: it counts whole tiles into counters of its own, and adds them to a total.</summary>
internal interface IHostWorker
{
    /// <summary>
    /// Counts the <paramref name="trials"/> trials from <paramref name="first"/> on: at most <see cref="HostTile.Trials"/>, which agree
    /// in the upper word of their number.
    /// </summary>
    void Count(ulong first, int trials);

    /// <summary>Adds what has been counted since the last call to the total.</summary>
    void Collect();
}
