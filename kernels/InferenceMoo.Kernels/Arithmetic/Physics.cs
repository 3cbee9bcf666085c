namespace InferenceMoo.Kernels;

/// <summary>What decides a trial's token sums: two grids, and the cap that an input length puts on its output length.</summary>
/// <param name="Seed">The seed of the run, the key of the generator.</param>
/// <param name="Input">Grid of the input length.</param>
/// <param name="Output">Grid of the output length.</param>
/// <param name="CapSlope">Output steps that one input step adds to the cap.</param>
/// <param name="CapOffset">The cap at input step 0, in output steps.</param>
/// <param name="Capped">1 where the cap can be reached, else 0.</param>
public readonly record struct Physics(ulong Seed, TokenGrid Input, TokenGrid Output, float CapSlope, float CapOffset, int Capped);
