namespace InferenceMoo.Kernels;

/// <summary>Four 32-bit words: a counter of the Philox generator, or the random block that it makes of one.</summary>
/// <param name="X0">Word 0; in a trial's block, the draw of the input length.</param>
/// <param name="X1">Word 1; the draw of the output length.</param>
/// <param name="X2">Word 2; the draw of the accuracy.</param>
/// <param name="X3">Word 3; kept for later.</param>
public readonly record struct PhiloxBlock(uint X0, uint X1, uint X2, uint X3);
