namespace InferenceMoo;

/// <summary>The share of the trials that meet the limits of <paramref name="scenario"/> with <paramref name="k"/> samples.</summary>
/// <param name="scenario">A combination of a sweep.</param>
/// <param name="model">The model's place among the scenario's models, from 0.</param>
/// <param name="k">A candidate number of samples.</param>
public delegate double FeasibleShare(Scenario scenario, int model, int k);
