using System.Security.Cryptography;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Tells passes apart whose counts must not be added up.</summary>
internal static class PassFingerprint
{
    /// <summary>SHA-256 over the bits of all that decides what is counted.</summary>
    public static byte[] Of(SimulationPass pass)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(pass.KMax);
        Write(writer, pass.Physics);
        writer.Write(pass.Tokens.InputCentre);
        writer.Write(pass.Tokens.OutputCentre);
        foreach (var projection in pass.Projections)
            Write(writer, projection);
        foreach (var test in pass.Tests)
            Write(writer, test);
        return SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    private static void Write(BinaryWriter writer, Physics physics)
    {
        writer.Write(physics.Seed);
        foreach (var grid in new[] { physics.Input, physics.Output })
        {
            writer.Write(grid.Scale);
            writer.Write(grid.Offset);
        }

        writer.Write(physics.CapSlope);
        writer.Write(physics.CapOffset);
        writer.Write(physics.Capped);
    }

    private static void Write(BinaryWriter writer, Projection projection)
    {
        writer.Write(projection.InputWeight);
        writer.Write(projection.OutputWeight);
    }

    private static void Write(BinaryWriter writer, LimitTest test)
    {
        writer.Write(test.Cost);
        writer.Write(test.Time);
        writer.Write(test.HighestCost);
        writer.Write(test.HighestTime);
        writer.Write(test.FirstWord);
        writer.Write(test.Reachable);
    }
}
