using InferenceMoo.Kernels;

namespace InferenceMoo.Engine.Tests;

public sealed class LaunchPlanTests
{
    private const long LargeMemory = 80L << 30;

    [Fact]
    public void Every_chunk_fills_all_multiprocessors_of_a_large_gpu_eight_times()
    {
        var plan = LaunchPlan.Of(132, 1024, LargeMemory);
        Assert.Equal(132 * 8 * 1024, plan.LeastTrials);
        Assert.Equal(132 * 8, plan.LeastTrials / plan.TileFor(plan.LeastTrials));
        Assert.Equal(TileKernel.LargestGroup, plan.Threads);
    }

    [Theory]
    [InlineData(132, 80L << 30)]
    [InlineData(132, 100L << 20)]
    [InlineData(20, 4L << 30)]
    [InlineData(1, 1L << 20)]
    public void The_states_of_all_chunks_in_flight_take_a_quarter_of_the_free_memory_at_the_most(int multiprocessors, long freeBytes)
    {
        var plan = LaunchPlan.Of(multiprocessors, 256, freeBytes);
        Assert.True(LaunchPlan.Lanes * 12L * plan.MostTrials <= freeBytes / 4);
        Assert.InRange(plan.LeastTrials, 1, plan.MostTrials);
    }

    [Fact]
    public void Chunks_halve_down_to_a_floor()
    {
        var plan = LaunchPlan.Of(20, 256, 4L << 30);
        var smaller = plan.Smaller()!.Value;
        Assert.Equal(plan.MostTrials / 2, smaller.MostTrials);
        Assert.True(smaller.LeastTrials <= smaller.MostTrials);
        Assert.Null(LaunchPlan.Of(20, 256, 0).Smaller());
    }

    [Fact]
    public void A_short_run_takes_memory_for_its_own_trials_alone()
    {
        var plan = LaunchPlan.Of(132, 256, LargeMemory).ForTrials(1_000);
        Assert.Equal((1_000, 1_000), (plan.LeastTrials, plan.MostTrials));
    }

    [Fact]
    public void A_chunk_holds_the_trials_that_one_launch_can_take_through_every_k()
    {
        var plan = new LaunchPlan(1, 256, 1_000, 50_000, 1);
        Assert.Equal(20_000, plan.TrialsFor(20_000 * 128, 128, long.MaxValue));
        Assert.Equal(1_000, plan.TrialsFor(1, 128, long.MaxValue));
        Assert.Equal(50_000, plan.TrialsFor(long.MaxValue, 128, long.MaxValue));
        Assert.Equal(7, plan.TrialsFor(20_000 * 128, 128, 7));
        Assert.Equal(0, plan.TrialsFor(20_000 * 128, 128, 0));
    }

    [Theory]
    [InlineData(256)]
    [InlineData(192)]
    [InlineData(16)]
    [InlineData(7)]
    [InlineData(1)]
    public void Tiles_fit_the_shared_memory_and_give_every_thread_as_many_trials_as_any_other(int threads)
    {
        var plan = LaunchPlan.Of(132, threads, LargeMemory);
        foreach (var trials in new[] { 1, 1_000, 100_000, 1 << 20, 1 << 30 })
        {
            Assert.InRange(plan.TileFor(trials), threads, TileKernel.LargestTile);
            Assert.Equal(0, plan.TileFor(trials) % threads);
        }
    }

    [Fact]
    public void Few_trials_are_spread_over_all_multiprocessors()
    {
        var plan = LaunchPlan.Of(132, 256, LargeMemory);
        Assert.Equal(256, plan.TileFor(100_000));
        Assert.Equal(1024, plan.TileFor(4_000_000));
    }
}
