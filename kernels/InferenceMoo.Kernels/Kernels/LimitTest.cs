namespace InferenceMoo.Kernels;

/// <summary>One model's limits at one k, in the terms of a trial's state.</summary>
/// <param name="Cost">Number of the projection that the cost lies along.</param>
/// <param name="Time">Number of the projection that the time lies along.</param>
/// <param name="HighestCost">The budget as a place on the cost projection; infinite where all or none meet it.</param>
/// <param name="HighestTime">The deadline as a place on the time projection.</param>
/// <param name="FirstWord">The first accuracy word that meets the floor.</param>
/// <param name="Reachable">1 where some word meets the floor, else 0.</param>
public readonly record struct LimitTest(
    int Cost, int Time, float HighestCost, float HighestTime, uint FirstWord, int Reachable)
{
    /// <summary>1 where a trial at these two places with this largest word meets all three limits, else 0.</summary>
    public int Meets(float cost, float time, uint best) =>
        Reachable != 0 && best >= FirstWord && cost <= HighestCost && time <= HighestTime ? 1 : 0;
}
