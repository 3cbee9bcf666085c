using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("InferenceMoo.Benchmarks")]
[assembly: InternalsVisibleTo("InferenceMoo.Engine.Tests")]
