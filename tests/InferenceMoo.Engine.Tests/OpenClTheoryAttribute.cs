namespace InferenceMoo.Engine.Tests;

/// <summary><see cref="OpenClFactAttribute"/> for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenClTheoryAttribute : TheoryAttribute
{
    public OpenClTheoryAttribute() => Skip = new OpenClFactAttribute().Skip;
}
