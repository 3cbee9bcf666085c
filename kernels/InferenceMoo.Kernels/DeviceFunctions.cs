using System.Reflection;
using ILGPU;
using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.IR;
using ILGPU.IR.Intrinsics;

namespace InferenceMoo.Kernels;

/// <summary>Teaches ILGPU's backends the functions of the kernels that it cannot write, or writes wrongly.</summary>
public static class DeviceFunctions
{
    /// <summary>Registers them with a context in the making; kernels need them on every device but a CPU accelerator.</summary>
    public static Context.Builder AddDeviceFunctions(this Context.Builder builder)
    {
        Register(builder, typeof(FusedMultiplyAdd).GetMethod(nameof(FusedMultiplyAdd.Of))!, typeof(FusedMultiplyAddGenerators));
        Register(builder, typeof(GroupBarrier).GetMethod(nameof(GroupBarrier.Wait))!, typeof(GroupBarrierGenerators));
        return builder;
    }

    /// <summary>Has calls of <paramref name="function"/> written by the two methods of <paramref name="generators"/>.</summary>
    private static void Register(Context.Builder builder, MethodInfo function, Type generators)
    {
        var manager = builder.GetIntrinsicManager();
        const IntrinsicImplementationMode Mode = IntrinsicImplementationMode.GenerateCode;
        manager.RegisterMethod(function, new CLIntrinsic(generators, nameof(GroupBarrierGenerators.WriteOpenCl), Mode));
        manager.RegisterMethod(function, new PTXIntrinsic(generators, nameof(GroupBarrierGenerators.WritePtx), Mode));
    }
}
