using System.Runtime.CompilerServices;
using ILGPU;

[assembly: InternalsVisibleTo(Context.RuntimeAssemblyName)]
