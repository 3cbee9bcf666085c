using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("InferenceMoo.Engine.Tests")]
