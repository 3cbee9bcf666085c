using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>One pass over the trials that counts, for models of the same token distributions, how many fall into each cell of their grids.</summary>
/// <param name="Tokens">The token distributions.</param>
/// <param name="Physics">The same for the passes, with the seed.</param>
/// <param name="Ks">The numbers of samples that are asked for, ascending.</param>
/// <param name="Models">The models.</param>
internal sealed record GridPass(TokenPhysics Tokens, Physics Physics, IReadOnlyList<int> Ks, IReadOnlyList<GridModel> Models);
