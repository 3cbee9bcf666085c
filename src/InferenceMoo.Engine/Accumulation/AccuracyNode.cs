namespace InferenceMoo.Engine;

/// <summary>A point of a quadrature over the words of a bin.</summary>
/// <param name="LogProbability">Logarithm of the probability u that the point's word stands for.</param>
/// <param name="Width">The share of u that the point stands for, up to a factor common to the bin.</param>
/// <param name="Accuracy">The accuracy there, in [0, 1].</param>
internal readonly record struct AccuracyNode(double LogProbability, double Width, double Accuracy);
