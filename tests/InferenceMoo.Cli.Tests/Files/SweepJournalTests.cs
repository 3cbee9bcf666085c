namespace InferenceMoo.Cli.Tests;

public sealed class SweepJournalTests : IDisposable
{
    private static readonly Model Model = TestModels.All[0];

    private static readonly Sweep Sweep = new() { Models = [Model], MaxCost = [0.1, 0.2, 0.3] };

    private static readonly SweepPick Pick = new(Model, 4, 128, new(0.1 + 0.2, 1e-300, 1 - 1e-16), 1.0 / 3);

    private readonly TempFolder _temp = new();

    [Fact]
    public void Rows_read_back_to_the_same_bits()
    {
        IReadOnlyList<SweepRow>[] rows = [[RowOf(0)], [RowOf(1), RowOf(1) with { Model = Model, Picks = [.. PickMethod.All.Select(method => method.Index % 2 == 0 ? Pick : null)] }]];
        Append(rows);
        using var journal = Open();
        Assert.Equal(rows, journal.Rows);
    }

    [Fact]
    public void What_a_killed_process_left_half_written_is_cut_off()
    {
        Append([[RowOf(0)], [RowOf(1)]]);
        var content = File.ReadAllBytes(RowsFile);
        for (var length = content.Length; length >= 0; length--)
        {
            File.WriteAllBytes(RowsFile, content[..length]);
            var whole = content[..length].Count(letter => letter == '\n');
            using (var journal = Open())
            {
                Assert.Equal(whole, journal.Rows.Count);
                journal.Append(Enumerable.Range(whole, 2 - whole).Select(number => new[] { RowOf(number) }));
            }

            Assert.Equal(content, File.ReadAllBytes(RowsFile));
        }
    }

    [Theory]
    [InlineData("[1,[null,1,1,null,null,null,null]]")]
    [InlineData("[0,[\"nobody\",1,1,null,null,null,null]]")]
    [InlineData("[0,[null,1,1,null,null,null]]")]
    [InlineData("[0,[null,\"x\",1,null,null,null,null]]")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("\0\0\0")]
    public void A_damaged_line_and_all_behind_it_are_forgotten(string line)
    {
        Append([]);
        File.WriteAllText(RowsFile, line + "\n");
        using var journal = Open();
        Assert.Empty(journal.Rows);
    }

    [Fact]
    public void Rows_behind_a_link_are_refused_and_what_it_leads_to_stays()
    {
        Append([]);
        File.Delete(RowsFile);
        File.WriteAllText(_temp.At("mine"), "mine");
        File.CreateSymbolicLink(RowsFile, _temp.At("mine"));

        var failure = Assert.Throws<OutputException>(() => Open().Dispose());

        Assert.Contains("rows is a link", failure.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_temp.At("mine")));
    }

    [Fact]
    public void Another_sweep_is_refused_with_what_differs()
    {
        Append([]);
        var failure = Assert.Throws<InputException>(() => SweepJournal.Open(_temp.Path, Sweep with { Trials = 7, MaxCost = [1] }, group: false));
        Assert.Contains("(it differs in trials, max_cost)", failure.Message, StringComparison.Ordinal);
        Assert.Throws<InputException>(() => SweepJournal.Open(_temp.Path, Sweep, group: true));
        var dearer = Sweep with { Models = [Model with { CostPerInputToken = 1 }] };
        Assert.Throws<InputException>(() => SweepJournal.Open(_temp.Path, dearer, group: false));
    }

    [Fact]
    public void Two_sweeps_do_not_run_in_one_folder()
    {
        using var journal = Open();
        var failure = Assert.Throws<InputException>(() => Open());
        Assert.Contains("where another sweep is running", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_sweep_leaves_nothing_but_its_name()
    {
        using (var journal = Open())
        {
            journal.Append([[RowOf(0)]]);
            journal.Complete();
        }

        Assert.Equal(["sweep.json"], _temp.Names(".moo-sweep"));
        using var again = Open();
        Assert.Empty(again.Rows);
    }

    public void Dispose() => _temp.Dispose();

    private string RowsFile => _temp.At(".moo-sweep/rows");

    private static SweepRow RowOf(int number) => new(number, null, 3, 2, [.. PickMethod.All.Select(method => method == PickMethod.Cube ? null : Pick with { K = 1 + method.Index })]);

    private SweepJournal Open() => SweepJournal.Open(_temp.Path, Sweep, group: false);

    private void Append(IReadOnlyList<IReadOnlyList<SweepRow>> rows)
    {
        using var journal = Open();
        journal.Append(rows);
    }
}
