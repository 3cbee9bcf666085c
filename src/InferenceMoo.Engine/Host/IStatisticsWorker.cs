namespace InferenceMoo.Engine;

/// <summary>A worker whose counts, but for the histograms, can be collected batch by batch.</summary>
internal interface IStatisticsWorker : IHostWorker
{
    /// <summary>What receives the counts but for the histograms: the total, until another is set. Threads may share it.</summary>
    Accumulator Means { set; }

    /// <summary>Adds what has been counted since the last call to <see cref="Means"/>, and keeps the histograms.</summary>
    void CollectMeans();
}
