using ILGPU;
using ILGPU.Runtime;
using InferenceMoo.Kernels;

namespace InferenceMoo.Engine;

/// <summary>Counts one pass on one accelerator, chunk after chunk.</summary>
internal sealed class DeviceRun : IDisposable
{
    /// <summary>Groups per multiprocessor that keep a GPU busy while some of them wait for memory.</summary>
    private const int GroupsPerMultiprocessor = 8;

    private readonly Accelerator _accelerator;
    private readonly DeviceKernels _kernels;
    private readonly SimulationPass _pass;
    private readonly ChunkPlan _plan;
    private readonly PassBuffers _buffers;
    private readonly StateBuffers _states;
    private readonly StateBuffers _carry;

    public DeviceRun(Accelerator accelerator, DeviceKernels kernels, SimulationPass pass, ChunkPlan plan)
    {
        (_accelerator, _kernels, _pass, _plan) = (accelerator, kernels, pass, plan);
        _buffers = new PassBuffers(accelerator, pass);
        try
        {
            _states = new StateBuffers(accelerator, plan.Trials, plan.Rows);
            _carry = new StateBuffers(accelerator, plan.Trials, 1);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Accumulator Count(TrialRange range, Action<long>? advanced, CancellationToken cancellation)
    {
        var counted = new Accumulator(_pass);
        for (var done = 0L; done < range.Count; done += _plan.Trials)
        {
            cancellation.ThrowIfCancellationRequested();
            var trials = (int)Math.Min(_plan.Trials, range.Count - done);
            Launch(range.First + (ulong)done, trials, cancellation);
            CollectSums(counted.Sums);
            advanced?.Invoke(trials);
        }

        _buffers.Projected.CopyToCPU(counted.Projected);
        _buffers.BestDraws.CopyToCPU(counted.BestDraws);
        _buffers.Feasible.CopyToCPU(counted.Feasible);
        counted.Cover(range);
        return counted;
    }

    public void Dispose()
    {
        _carry?.Dispose();
        _states?.Dispose();
        _buffers.Dispose();
    }

    private void Launch(ulong first, int trials, CancellationToken cancellation)
    {
        for (var done = 0; done < _pass.KMax; done += _plan.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = Math.Min(_plan.Rows, _pass.KMax - done);
            var slab = new Slab(first, done, rows, _pass.Tokens.InputCentre, _pass.Tokens.OutputCentre);
            Launch(slab, trials);
        }
    }

    private void Launch(Slab slab, int trials)
    {
        var states = _states.Views(trials);
        var projections = _buffers.Projections.View;
        _kernels.Sample(trials, slab, _pass.Physics, _buffers.Normals.View, _carry.Views(trials), states);
        _kernels.Moments(Groups(slab, 1, trials), slab, states, SumsOf(slab));
        _kernels.Project(
            Groups(slab, _pass.ProjectionCount, trials), slab, _pass.KMax, states, projections, _buffers.Projected.View);
        _kernels.BestDraws(Groups(slab, 1, trials), slab, states, _buffers.BestDraws.View);
        _kernels.Feasible(
            Groups(slab, _pass.TestCount, trials), slab, _pass.KMax, states, projections, _buffers.Tests.View, _buffers.Feasible.View);
        _accelerator.Synchronize();
    }

    private ArrayView<long> SumsOf(Slab slab) =>
        _buffers.Sums.View.SubView(slab.FirstInference * MomentKernel.Sums, slab.Inferences * MomentKernel.Sums).AsContiguous();

    /// <summary>A group per row and column, and as many slices of the trials as keep the device busy.</summary>
    private KernelConfig Groups(Slab slab, int columns, int trials)
    {
        var threads = Math.Min(_accelerator.MaxNumThreadsPerGroup, 256);
        var wanted = GroupsPerMultiprocessor * _accelerator.NumMultiprocessors / (slab.Inferences * columns);
        var slices = Math.Clamp(wanted, 1, Math.Max(1, trials / (threads * 8)));
        return (new Index3D(slab.Inferences, columns, slices), new Index3D(threads, 1, 1));
    }

    private void CollectSums(Int128[] sums)
    {
        var chunk = _buffers.Sums.GetAsArray1D();
        for (var i = 0; i < sums.Length; i++)
            sums[i] += chunk[i];
        _buffers.Sums.MemSetToZero();
    }
}
