namespace InferenceMoo;

/// <summary>A point of the front of measured points.</summary>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Feasible">Whether it meets the limits.</param>
/// <param name="Contribution">The hypervolume that it alone adds to the front; 0 where it is not better than the reference.</param>
/// <param name="CubeVolume">(1 - C/C_max)(1 - T/T_max) A by the scales; null for a point that is not feasible.</param>
/// <param name="UtopiaDistance">Euclidean length of (C/C_max, T/T_max, 1 - A), likewise.</param>
public readonly record struct MeasuredFrontPoint(int Row, bool Feasible, double Contribution, double? CubeVolume, double? UtopiaDistance);
