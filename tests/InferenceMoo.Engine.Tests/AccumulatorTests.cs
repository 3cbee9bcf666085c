namespace InferenceMoo.Engine.Tests;

public sealed class AccumulatorTests
{
    private static readonly SimulationPass Pass = PassOf(SeedModels.Gpt5, 42);

    [Fact]
    public void Parts_counted_and_saved_apart_add_up_to_the_whole_in_any_order()
    {
        var whole = Count(Pass, new TrialRange(0, 5_000));
        var sum = Reread(Count(Pass, new TrialRange(1_700, 1_300)));
        sum.Add(Reread(Count(Pass, new TrialRange(3_000, 2_000))));
        sum.Add(Reread(Count(Pass, new TrialRange(0, 1_700))));
        SameCounts.Assert(whole, sum);
        Assert.Equal(Trajectories.Of(Pass, whole).Single().Points, Trajectories.Of(Pass, sum).Single().Points);
    }

    [Fact]
    public void Trials_are_never_counted_twice()
    {
        var counted = Count(Pass, new TrialRange(0, 1_000));
        var before = counted.Sums.ToArray();
        var failure = Assert.Throws<ArgumentException>(() => counted.Add(Count(Pass, new TrialRange(900, 200))));
        Assert.StartsWith("Trials 900 to 999 would count twice.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, counted.Sums);
        Assert.Equal("0-999", counted.Trials.ToString());
    }

    [Fact]
    public void Counts_of_another_question_are_refused()
    {
        var counted = Count(Pass, new TrialRange(0, 100));
        Assert.Throws<ArgumentException>(() => counted.Add(Count(PassOf(SeedModels.Gpt5, 43), new TrialRange(100, 100))));
        var dearer = SeedModels.Gpt5 with { CostPerInputToken = 1 };
        Assert.Throws<ArgumentException>(() => counted.Add(Count(PassOf(dearer, 42), new TrialRange(100, 100))));
        using var saved = Saved(counted);
        Assert.Contains(
            "another question",
            Assert.Throws<InvalidDataException>(() => AccumulatorFile.Read(saved, PassOf(dearer, 42))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_of_the_same_question_from_two_plans_add_up()
    {
        var counted = Count(Pass, new TrialRange(0, 100));
        counted.Add(Count(PassOf(SeedModels.Gpt5, 42), new TrialRange(100, 100)));
        Assert.Equal(200, counted.Trials.Count);
    }

    [Fact]
    public void The_same_counts_are_the_same_bytes()
    {
        using var one = Saved(Count(Pass, new TrialRange(0, 2_000)));
        var sum = Count(Pass, new TrialRange(1_000, 1_000));
        sum.Add(Count(Pass, new TrialRange(0, 1_000)));
        using var other = Saved(sum);
        Assert.Equal(one.ToArray(), other.ToArray());
    }

    [Fact]
    public void Bytes_that_were_cut_or_changed_are_refused_unless_the_counts_are_whole()
    {
        var counted = Count(Pass, new TrialRange(0, 500));
        using var saved = Saved(counted);
        var bytes = saved.ToArray();
        var refused = 0;
        for (var at = 0; at < bytes.Length; at += 97)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 0x10;
            refused += IsRefused(changed, counted) + IsRefused(bytes[..at], counted);
        }

        // A few bits are zlib's own and say nothing of the counts: its level, its checksum.
        Assert.InRange(refused, (2 * bytes.Length / 97) - 6, int.MaxValue);
    }

    private static int IsRefused(byte[] bytes, Accumulator counted)
    {
        try
        {
            SameCounts.Assert(counted, AccumulatorFile.Read(new MemoryStream(bytes), Pass));
            return 0;
        }
        catch (InvalidDataException)
        {
            return 1;
        }
    }

    private static SimulationPass PassOf(Model model, ulong seed) =>
        SimulationPlan.Of(new Scenario { Models = [model], Trials = 1, KMax = 12, Seed = seed })[0];

    private static Accumulator Count(SimulationPass pass, TrialRange range)
    {
        using var engine = new HostEngine(2);
        return engine.Count(pass, range, null, default);
    }

    private static MemoryStream Saved(Accumulator accumulator)
    {
        var stream = new MemoryStream();
        AccumulatorFile.Write(accumulator, stream);
        stream.Position = 0;
        return stream;
    }

    private static Accumulator Reread(Accumulator accumulator)
    {
        using var saved = Saved(accumulator);
        return AccumulatorFile.Read(saved, Pass);
    }
}
