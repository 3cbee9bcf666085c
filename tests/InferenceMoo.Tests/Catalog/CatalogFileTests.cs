using System.Text;

namespace InferenceMoo.Tests;

/// <summary>What can be wrong with the file itself.</summary>
public sealed class CatalogFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("moo-catalog-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_missing_file_is_named()
    {
        var path = Path.Combine(folder, "none.yaml");

        Assert.Equal($"{path}: found no such file, expected a readable YAML file", MessageOf(path));
    }

    [Fact]
    public void A_file_in_a_missing_folder_is_named()
    {
        var path = Path.Combine(folder, "none", "none.yaml");

        Assert.Equal($"{path}: found no such file, expected a readable YAML file", MessageOf(path));
    }

    [Fact]
    public void A_folder_is_no_catalogue() =>
        Assert.Equal($"{folder}: found a folder, expected a readable YAML file", MessageOf(folder));

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_that_is_none_ends_in_a_message(string path) =>
        Assert.EndsWith("expected a readable YAML file", MessageOf(path), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_fails_while_it_is_read_ends_in_a_message()
    {
        if (OperatingSystem.IsLinux())
            Assert.StartsWith("/proc/self/mem: found a file that cannot be read (", MessageOf("/proc/self/mem"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_permission_ends_in_a_message()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        var path = Write("models: {}"u8);
        File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.Equal($"{path}: found a file that may not be read (permission denied), expected a readable YAML file", MessageOf(path));
    }

    [Fact]
    public void A_file_above_one_mebibyte_is_refused()
    {
        var path = Write(Encoding.ASCII.GetBytes(new string('#', (1 << 20) + 1)));

        Assert.Equal($"{path}: found more than 1 MiB, expected a file of at most 1 MiB", MessageOf(path));
    }

    [Fact]
    public void A_file_of_one_mebibyte_is_read()
    {
        var catalogue = CatalogTexts.Of(2) + "#";
        var path = Write(Encoding.ASCII.GetBytes(catalogue.PadRight(1 << 20, '#')));

        Assert.Equal(2, CatalogReader.ReadFile(path).Models.Count);
    }

    [Fact]
    public void An_endless_file_is_refused()
    {
        if (OperatingSystem.IsLinux())
            Assert.Equal("/dev/zero: found more than 1 MiB, expected a file of at most 1 MiB", MessageOf("/dev/zero"));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'#', (byte)'\n', (byte)' ', 0xFF, (byte)'x' }, "2:2", "FF")]
    [InlineData(new byte[] { 0xFF, 0x6D, 0 }, "1:1", "FF")]
    [InlineData(new byte[] { (byte)'#', 0xC3, 0xA9, 0xC3, (byte)'x' }, "1:3", "C3")]
    [InlineData(new byte[] { (byte)'#', 0xE2, 0x82 }, "1:2", "E2")]
    [InlineData(new byte[] { (byte)'#', 0xED, 0xA0, 0x80 }, "1:2", "ED")]
    public void A_file_that_is_not_utf8_is_refused_at_the_first_wrong_byte(byte[] bytes, string place, string wrong)
    {
        var path = Write(bytes);

        Assert.Equal($"{path}:{place}: found the byte 0x{wrong}, expected UTF-8 text, or UTF-16 with a byte order mark", MessageOf(path));
    }

    private static string MessageOf(string path) => Assert.Throws<InputException>(() => CatalogReader.ReadFile(path)).Message;

    private string Write(ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(folder, "models.yaml");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
