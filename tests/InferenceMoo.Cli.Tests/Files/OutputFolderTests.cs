namespace InferenceMoo.Cli.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public void A_missing_folder_is_made_with_its_parents_and_holds_the_files_alone()
    {
        using (var folder = Prepare("a/b"))
            folder.Write([File("one", "1"), File("two", "2")], null, CancellationToken.None);

        Assert.Equal([Manifest.FileName, "one", "two"], _temp.Names("a/b"));
        Assert.Equal("2", System.IO.File.ReadAllText(_temp.At("a/b/two")));
    }

    [Fact]
    public void A_file_that_exists_is_replaced_and_others_stay()
    {
        System.IO.File.WriteAllText(_temp.At("one"), "old");
        System.IO.File.WriteAllText(_temp.At("mine"), "mine");

        using (var folder = Prepare())
            folder.Write([File("one", "new")], null, CancellationToken.None);

        Assert.Equal("new", System.IO.File.ReadAllText(_temp.At("one")));
        Assert.Equal(["mine", Manifest.FileName, "one"], _temp.Names());
    }

    [Fact]
    public void A_folder_that_is_called_nearly_like_that_of_a_run_stays()
    {
        Directory.CreateDirectory(_temp.At(".moo-photos.tmp"));
        System.IO.File.WriteAllText(_temp.At(".moo-photos.tmp/mine"), "mine");

        using (var folder = Prepare())
            folder.Write([File("one", "new")], null, CancellationToken.None);

        Assert.Equal("mine", System.IO.File.ReadAllText(_temp.At(".moo-photos.tmp/mine")));
    }

    [Fact]
    public void A_lock_that_is_a_link_is_refused_and_what_it_leads_to_stays()
    {
        System.IO.File.WriteAllText(_temp.At("mine"), "mine");
        System.IO.File.CreateSymbolicLink(_temp.At(".moo.lock"), _temp.At("mine"));

        var failure = Assert.Throws<InputException>(() => Prepare());

        Assert.Contains(".moo.lock is a link", failure.Message, StringComparison.Ordinal);
        Assert.Equal("mine", System.IO.File.ReadAllText(_temp.At("mine")));
    }

    [Fact]
    public void A_manifest_that_is_a_link_is_not_followed()
    {
        System.IO.File.CreateSymbolicLink(_temp.At(Manifest.FileName), "/dev/zero");

        using var folder = Prepare();
        folder.Write([File("one", "new")], null, CancellationToken.None);

        Assert.True(folder.FoundDamage);
        Assert.Null(new FileInfo(_temp.At(Manifest.FileName)).LinkTarget);
    }

    [Fact]
    public void A_disk_that_fills_up_leaves_the_folder_as_it_was()
    {
        System.IO.File.WriteAllText(_temp.At("one"), "old");
        using var folder = Prepare();

        var failure = Assert.Throws<OutputException>(() =>
            folder.Write([File("one", "new"), new OutputFile("two", FillDisk)], null, CancellationToken.None));

        Assert.Equal("cannot write two: No space left on device", failure.Message);
        Assert.Equal("old", System.IO.File.ReadAllText(_temp.At("one")));
        Assert.Equal(["one"], _temp.Names());
    }

    [Fact]
    public void An_interruption_leaves_nothing_not_even_a_folder_made_for_the_files()
    {
        using var interruption = new CancellationTokenSource();
        using (var folder = Prepare("new/one"))
        {
            var interrupt = new OutputFile("one", _ => interruption.Cancel());
            Assert.Throws<OperationCanceledException>(() => folder.Write([interrupt, File("two", "2")], null, interruption.Token));
        }

        Assert.Empty(_temp.Names());
    }

    [Fact]
    public void A_folder_where_a_file_should_go_is_found_before_any_file_is_replaced()
    {
        Directory.CreateDirectory(_temp.At("two"));
        System.IO.File.WriteAllText(_temp.At("one"), "old");
        using var folder = Prepare();

        Assert.Throws<OutputException>(() => folder.Write([File("one", "new"), File("two", "2")], null, CancellationToken.None));

        Assert.Equal("old", System.IO.File.ReadAllText(_temp.At("one")));
        Assert.Equal(["one", "two"], _temp.Names());
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        System.IO.File.WriteAllText(_temp.At("file"), "");

        var failure = Assert.Throws<InputException>(() => Prepare("file"));

        Assert.StartsWith("--output: found ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("expected a folder that can be written to", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_writes_nothing_leaves_no_trace_in_a_folder()
    {
        Prepare().Dispose();

        Assert.Empty(_temp.Names());
    }

    [Fact]
    public void Progress_counts_the_files()
    {
        using var folder = Prepare();
        var progress = new LatestProgress();

        folder.Write([File("one", "1"), File("two", "2")], progress, CancellationToken.None);

        Assert.Equal(new Engine.SimulationProgress(2, 2), progress.Value);
    }

    public void Dispose() => _temp.Dispose();

    private OutputFolder Prepare(string name = "") => OutputFolder.Prepare(_temp.At(name), ["optimize"], []);

    private static OutputFile File(string name, string content) =>
        new(name, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(content)));

    private static void FillDisk(Stream stream)
    {
        stream.WriteByte(0);
        throw new IOException("No space left on device");
    }
}
