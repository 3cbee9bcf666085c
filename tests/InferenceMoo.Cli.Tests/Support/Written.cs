using System.Text;

namespace InferenceMoo.Cli.Tests;

/// <summary>What is written to a stream.</summary>
internal static class Written
{
    /// <summary>As bytes.</summary>
    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>As text.</summary>
    public static string Text(Action<Stream> write) => Encoding.UTF8.GetString(Bytes(write));
}
