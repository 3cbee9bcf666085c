namespace InferenceMoo.Kernels;

/// <summary>Philox4x32-10.</summary>
public static class Philox
{
}
