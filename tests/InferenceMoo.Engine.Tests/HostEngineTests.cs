using InferenceMoo.Kernels;

namespace InferenceMoo.Engine.Tests;

public sealed class HostEngineTests
{
    private static readonly Model Capped = SeedModels.Gpt5 with
    {
        Key = "capped",
        InputTokens = new(20, 30),
        OutputTokens = new(300, 400),
        Accuracy = new(0.97, 0.3),
    };

    /// <summary>Bits of the vectors, the model, and the first of how many trials: whole tiles, odd ends, and numbers that cross 2^32.</summary>
    public static TheoryData<int, string, ulong, int> Cases
    {
        get
        {
            var data = new TheoryData<int, string, ulong, int>();
            foreach (var bits in VectorWidth.All.Where(width => width.IsSupported).Select(width => width.Bits))
            {
                data.Add(bits, "gpt5", 0, 1);
                data.Add(bits, "gpt5", 0, 4_096);
                data.Add(bits, "gpt5", (1UL << 32) - 1_500, 3_001);
                data.Add(bits, "gpt5", 1_000_000_000_007, 63);
                data.Add(bits, "capped", 77, 1_999);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Vectors_of_every_width_count_what_the_slow_way_counts(int bits, string model, ulong first, int trials)
    {
        var width = VectorWidth.All.Single(candidate => candidate.Bits == bits);
        var pass = PassOf(model == "gpt5" ? SeedModels.Gpt5 : Capped);
        var range = new TrialRange(first, trials);
        using var engine = new HostEngine(1, width);
        SameCounts.Assert(SlowCount.Of(pass, range), engine.Count(pass, range, null, default));
    }

    [Fact]
    public void The_widest_vectors_are_the_first_of_all_that_this_machine_has() =>
        Assert.Equal(VectorWidth.All.First(width => width.IsSupported).Bits, VectorWidth.Widest.Bits);

    [Fact]
    public void Words_beyond_the_first_sixteen_octaves_come_out_as_the_slow_way_has_them()
    {
        var pass = PassOf(SeedModels.Gpt5);
        var range = new TrialRange(0, 20_000);
        using var engine = new HostEngine();
        Assert.Contains(Enumerable.Range(0, 20_000 * pass.KMax), draw => IsRare(pass, draw));
        SameCounts.Assert(SlowCount.Of(pass, range), engine.Count(pass, range, null, default));
    }

    [Fact]
    public void A_rehearsal_reaches_every_count_that_a_run_makes()
    {
        var pass = HostEngine.RehearsedPass();
        var range = new TrialRange(0, 2_000);
        using var engine = new HostEngine(1);
        var counted = engine.Count(pass, range, null, default);
        SameCounts.Assert(SlowCount.Of(pass, range), counted);
        Assert.All(counted.Feasible, trials => Assert.InRange(trials, 1, range.Count - 1));
        HostEngine.Rehearse();
    }

    [Fact]
    public void Tiles_are_counted_without_allocating()
    {
        var pass = PassOf(Capped);
        var worker = VectorWidth.Widest.NewWorker(pass, new Accumulator(pass));
        worker.Count(0, HostTile.Trials);
        // A collection that another test sets off takes what is left of this thread's buffer, which counts as allocated.
        Assert.Contains(0, Enumerable.Range(0, 10).Select(_ => AllocatedBy(worker)).ToArray());
    }

    private static long AllocatedBy(IHostWorker worker)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var tile = 1UL; tile < 20; tile++)
            worker.Count(tile * HostTile.Trials, HostTile.Trials);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static bool IsRare(SimulationPass pass, int draw) =>
        Philox.Inference((ulong)(draw / pass.KMax), (uint)(draw % pass.KMax), pass.Physics.Seed).X0 < 1u << 15;

    private static SimulationPass PassOf(Model model) =>
        SimulationPlan.Of(new Scenario { Models = [model], Trials = 1, KMax = 20, Limits = new(0.2, 30, 0.95) })[0];
}
