using System.Text;

namespace InferenceMoo.Cli.Tests;

/// <summary>
/// A folder with files of an earlier answer, of a time before manifests, and of somebody else, in which a new answer takes its
/// place; each step of that is refused, or is the last of a process that is killed.
/// </summary>
public sealed class OneAnswerTests : IDisposable
{
    // A run has fewer steps than the first, and renames no more files than the second.
    private const int MostSteps = 40;
    private const int MostRenames = 12;

    private static readonly string[] Before = ["both=old", "early=by an older version", "gone=stale", "mine=mine"];
    private static readonly string[] After = ["both=new", "early=new too", "fresh=fresh", "mine=mine"];

    private readonly TempFolder _temp = new();

    [Fact]
    public void A_rename_that_is_refused_leaves_the_folder_as_before()
    {
        var refused = 0;
        for (var step = 0; step < MostSteps; step++)
        {
            Begin();
            var steps = new FaultySteps { RefusedAt = step };
            var failure = Record.Exception(() => Write(steps));
            refused += failure is OutputException ? 1 : 0;
            AssertHolds(failure is null ? After : Before);
            Assert.Equal(failure is null, steps.Count <= step);
        }

        Assert.InRange(refused, 8, MostSteps - 1);
    }

    [Fact]
    public void A_kill_at_any_step_leaves_one_whole_answer_which_the_next_run_puts_in_order()
    {
        var killed = 0;
        for (var step = 0; step < MostSteps; step++)
        {
            Begin();
            killed += Kill(() => Write(new FaultySteps { KilledAt = step })) ? 1 : 0;
            AssertWhole();
            NextRun(FileSteps.Real);
            AssertHoldsOneOf(After, Before);
        }

        Assert.InRange(killed, 8, MostSteps - 1);
    }

    [Fact]
    public void A_kill_while_the_next_run_puts_things_in_order_leaves_one_whole_answer_too()
    {
        var (isKilled, count) = (true, 0);
        for (var first = 0; isKilled; first++)
        {
            for (var second = 0; isKilled; second++)
            {
                Begin();
                Kill(() => Write(new FaultySteps { KilledAt = first }));
                isKilled = Kill(() => NextRun(new FaultySteps { KilledAt = second }));
                count += isKilled ? 1 : 0;
                AssertWhole();
                NextRun(FileSteps.Real);
                AssertHoldsOneOf(After, Before);
            }

            isKilled = Kill(() => Write(new FaultySteps { KilledAt = first }));
        }

        Assert.InRange(count, 20, 10 * MostSteps);
    }

    [Fact]
    public void A_kill_while_a_refused_rename_is_taken_back_leaves_one_whole_answer()
    {
        for (var refused = 0; refused < MostRenames; refused++)
        {
            for (var more = 1; more < MostRenames; more++)
            {
                Begin();
                var failure = Record.Exception(() => Write(new FaultySteps { RefusedAt = refused, KilledAt = refused + more }));
                AssertWhole();
                NextRun(FileSteps.Real);
                AssertHoldsOneOf(failure is Killed ? [After, Before] : failure is null ? [After] : [Before]);
            }
        }
    }

    [Fact]
    public void A_next_run_that_is_refused_what_it_has_to_finish_undoes_it()
    {
        for (var killed = 0; killed < MostRenames; killed++)
        {
            Begin();
            Kill(() => Write(new FaultySteps { KilledAt = killed }));
            _ = Record.Exception(() => NextRun(new FaultySteps { RefusedAt = 0 }));
            AssertWhole();
            NextRun(FileSteps.Real);
            AssertHoldsOneOf(After, Before);
        }
    }

    [Fact]
    public void What_can_neither_be_finished_nor_undone_is_told_and_put_right_later()
    {
        for (var refused = 0; refused < MostRenames; refused++)
        {
            Begin();
            var failure = Record.Exception(() => Write(new FaultySteps { RefusedAt = refused, RefusedFor = MostSteps }));
            AssertWhole();
            if (refused is > 0 and < 6)
                Assert.Contains("nor the files before it back", Assert.IsType<OutputException>(failure).Message, StringComparison.Ordinal);
            NextRun(FileSteps.Real);
            AssertHoldsOneOf(After, Before);
        }
    }

    [Fact]
    public void A_kill_of_the_first_run_with_a_manifest_leaves_the_old_files_or_the_new_ones()
    {
        for (var step = 0; step < MostSteps; step++)
        {
            Begin();
            System.IO.File.Delete(_temp.At(Manifest.FileName));
            Kill(() => Write(new FaultySteps { KilledAt = step }));
            NextRun(FileSteps.Real);

            string[] expected = System.IO.File.Exists(_temp.At(Manifest.FileName))
                ? ["both=new", "early=new too", "fresh=fresh", "gone=stale", "mine=mine"]
                : Before;
            Assert.Equal(expected, Contents());
        }
    }

    [Fact]
    public void A_reader_hears_of_a_file_that_is_not_what_the_manifest_tells_of()
    {
        Begin();
        Assert.Null(Manifest.DoubtAbout(_temp.At("both")));
        Assert.Null(Manifest.DoubtAbout(_temp.At("mine")));

        Kill(() => Write(new FaultySteps { KilledAt = 2 }));
        Assert.StartsWith("is of an earlier answer", Manifest.DoubtAbout(_temp.At("both")), StringComparison.Ordinal);

        NextRun(FileSteps.Real);
        System.IO.File.AppendAllText(_temp.At("both"), "more");
        Assert.StartsWith("was changed after moo wrote it", Manifest.DoubtAbout(_temp.At("both")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_staging_of_a_run_that_lives_is_left_alone()
    {
        using var live = OutputFolder.Prepare(_temp.Path, ["sweep"], []);
        Write(FileSteps.Real);
        live.Write([File("live", "alive")], null, CancellationToken.None);

        Assert.Equal(["both", "early", "fresh", "live", Manifest.FileName], _temp.Names());
        Assert.Equal(["optimize", "sweep"], Read().Answers.Select(answer => answer.Command));
    }

    [Fact]
    public void An_answer_that_loses_a_file_to_another_command_goes_but_for_what_was_changed_since()
    {
        Write(FileSteps.Real);
        System.IO.File.WriteAllText(_temp.At("early"), "edited");
        using (var folder = OutputFolder.Prepare(_temp.Path, ["decide"], []))
            folder.Write([File("both", "decided")], null, CancellationToken.None);

        Assert.Equal(["both", "early", Manifest.FileName], _temp.Names());
        Assert.Equal(["decide"], Read().Answers.Select(answer => answer.Command));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1,2]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\0\0")]
    [InlineData("""{"schema":"inference-moo/manifest/1","answers":[{"run":"a","command":"b","line":"c","version":"d","written":"2026-01-01T00:00:00Z","files":[{"name":"../x","bytes":0,"sha256":""}]}]}""")]
    [InlineData("""{"schema":"inference-moo/manifest/1","answers":[{"run":1}]}""")]
    [InlineData("""{"schema":"inference-moo/manifest/2","answers":[]}""")]
    public void A_manifest_that_cannot_be_read_is_replaced_and_told(string content)
    {
        System.IO.File.WriteAllText(_temp.At(Manifest.FileName), content);
        using var folder = OutputFolder.Prepare(_temp.Path, ["optimize"], []);
        folder.Write([File("one", "1")], null, CancellationToken.None);

        Assert.True(folder.FoundDamage);
        Assert.Equal(["one"], Read().Answers[0].Files.Select(file => file.Name));
    }

    [Fact]
    public void A_folder_that_has_the_name_of_a_file_is_told_before_anything_is_simulated()
    {
        Directory.CreateDirectory(_temp.At("points.csv"));
        var failure = Assert.Throws<InputException>(() => OutputFolder.Prepare(_temp.Path, ["optimize"], ["result.json", "points.csv"]));
        Assert.Contains("in which points.csv is a folder", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["points.csv"], _temp.Names());
    }

    [UnixFact]
    public void A_link_that_leads_nowhere_is_told()
    {
        _ = System.IO.File.CreateSymbolicLink(_temp.At("loop"), _temp.At("loop"));
        var failure = Assert.Throws<InputException>(() => OutputFolder.Prepare(_temp.At("loop"), ["optimize"], []));
        Assert.EndsWith("expected a folder that can be written to; it is a link that leads to no folder", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_tells_the_command_line_as_one_types_it()
    {
        using (var folder = OutputFolder.Prepare(_temp.Path, ["optimize", "it's", "", "a=1", "--output", "my folder"], []))
            folder.Write([File("one", "abc")], null, CancellationToken.None);

        var answer = Read().Answers[0];
        Assert.Equal(("optimize", @"moo optimize 'it'\''s' '' a=1 --output 'my folder'"), (answer.Command, answer.Line));
        Assert.Equal([new ManifestFile("one", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")], answer.Files);
    }

    public void Dispose() => _temp.Dispose();

    private static OutputFile File(string name, string content) => new(name, stream => stream.Write(Encoding.UTF8.GetBytes(content)));

    private static bool Kill(Action run) => Record.Exception(run) is Killed;

    private void Begin()
    {
        foreach (var folder in Directory.GetDirectories(_temp.Path))
            Directory.Delete(folder, recursive: true);
        foreach (var file in Directory.GetFiles(_temp.Path))
            System.IO.File.Delete(file);
        using (var folder = OutputFolder.Prepare(_temp.Path, ["optimize"], []))
            folder.Write([File("both", "old"), File("gone", "stale")], null, CancellationToken.None);
        System.IO.File.WriteAllText(_temp.At("early"), "by an older version");
        System.IO.File.WriteAllText(_temp.At("mine"), "mine");
    }

    private void Write(FileSteps steps)
    {
        using var folder = OutputFolder.Prepare(_temp.Path, ["optimize"], [], steps);
        folder.Write([File("both", "new"), File("early", "new too"), File("fresh", "fresh")], null, CancellationToken.None);
    }

    private void NextRun(FileSteps steps) => OutputFolder.Prepare(_temp.Path, ["optimize"], [], steps).Dispose();

    private Manifest Read() => Manifest.Read(_temp.At(Manifest.FileName))!;

    // What docs/files.md tells a reader to do.
    private void AssertWhole() => Assert.All(Read().Answers.SelectMany(answer => answer.Files), file => Assert.Contains(
        Directory.GetFiles(_temp.Path, file.Name, SearchOption.AllDirectories), file.Is));

    private void AssertHolds(string[] files)
    {
        AssertWhole();
        Assert.Equal(files, Contents());
        Assert.Equal(files == After ? ["both", "early", "fresh"] : ["both", "gone"], Read().Answers.Single().Files.Select(file => file.Name));
    }

    private IEnumerable<string> Contents() => _temp.AnswerNames().Select(name => $"{name}={System.IO.File.ReadAllText(_temp.At(name))}");

    private void AssertHoldsOneOf(params string[][] answers) =>
        AssertHolds(answers.First(files => files == answers[^1] || files[0] == $"both={System.IO.File.ReadAllText(_temp.At("both"))}"));

    private sealed class Killed : Exception;

    /// <summary>Refuses steps, or ends at one as if the process were killed: nothing happens afterwards.</summary>
    private sealed class FaultySteps : FileSteps
    {
        private bool _isDead;

        public int RefusedAt { get; init; } = int.MaxValue;

        public int RefusedFor { get; init; } = 1;

        public int KilledAt { get; init; } = int.MaxValue;

        public int Count { get; private set; }

        public override void Move(string from, string to)
        {
            Step();
            base.Move(from, to);
        }

        // A link and a rename, between which a process may be killed as well.
        public override void Replace(string from, string to, string kept)
        {
            Step();
            System.IO.File.Copy(to, kept, overwrite: true);
            Step();
            System.IO.File.Move(from, to, overwrite: true);
        }

        public override void Delete(string path)
        {
            Step();
            base.Delete(path);
        }

        public override void Remove(string path)
        {
            if (!_isDead)
                base.Remove(path);
        }

        private void Step()
        {
            var step = Count++;
            _isDead |= step == KilledAt;
            if (_isDead)
                throw new Killed();
            if (step >= RefusedAt && step - RefusedAt < RefusedFor)
                throw new IOException("refused");
        }
    }
}
