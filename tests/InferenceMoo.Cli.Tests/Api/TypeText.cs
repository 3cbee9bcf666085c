using System.Reflection;
using System.Runtime.CompilerServices;

namespace InferenceMoo.Cli.Tests;

/// <summary>Types as C# writes them, with what may be null and the names of tuples; without namespaces.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>The name of a declared type, those that it is nested in before it.</summary>
    public static string NameOf(Type type)
    {
        var own = type.Name.Split('`')[0];
        var parameters = type.GetGenericArguments();
        var name = parameters.Length > 0 ? $"{own}<{string.Join(", ", parameters.Select(one => one.Name))}>" : own;
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{name}" : name;
    }

    /// <summary>A type of which nothing more is known.</summary>
    public static string Of(Type type) => Text(type, null, []);

    /// <summary>The type of a parameter, or what a method returns, with how it is handed over.</summary>
    public static string Of(ParameterInfo parameter)
    {
        var way = parameter switch
        {
            { ParameterType.IsByRef: false } => "",
            { IsOut: true } => "out ",
            { IsIn: true } => "in ",
            { Position: < 0 } when parameter.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) => "ref readonly ",
            _ => "ref ",
        };
        return way + Text(parameter.ParameterType, new NullabilityInfoContext().Create(parameter), NamesOf(parameter));
    }

    /// <summary>The type of a property.</summary>
    public static string Of(PropertyInfo property) =>
        Text(property.PropertyType, new NullabilityInfoContext().Create(property), NamesOf(property));

    /// <summary>The type of a field.</summary>
    public static string Of(FieldInfo field) => Text(field.FieldType, new NullabilityInfoContext().Create(field), NamesOf(field));

    // The names of the parts of all tuples in a type, a whole tuple before those within it.
    private static Queue<string?> NamesOf(ICustomAttributeProvider provider) => new(
        provider.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false).Cast<TupleElementNamesAttribute>()
            .SelectMany(names => names.TransformNames));

    private static string Text(Type type, NullabilityInfo? known, Queue<string?> names)
    {
        if (type.IsByRef)
            return Text(type.GetElementType()!, known, names);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Bare(value, known, names) + "?";
        return Bare(type, known, names) + (!type.IsValueType && known?.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Bare(Type type, NullabilityInfo? known, Queue<string?> names) => type switch
    {
        _ when Words.TryGetValue(type, out var word) => word,
        { IsPointer: true } => Text(type.GetElementType()!, null, names) + "*",
        { IsArray: true } => $"{Text(type.GetElementType()!, known?.ElementType, names)}[{new string(',', type.GetArrayRank() - 1)}]",
        { IsGenericType: false } => type.IsGenericParameter ? type.Name : NameOf(type),
        _ when type.IsAssignableTo(typeof(ITuple)) => Tuple(type, known, names),
        _ => $"{type.Name.Split('`')[0]}<{string.Join(", ", Arguments(type, known, names))}>",
    };

    private static string Tuple(Type type, NullabilityInfo? known, Queue<string?> names)
    {
        string?[] own = [.. type.GetGenericArguments().Select(_ => names.TryDequeue(out var name) ? name : null)];
        return $"({string.Join(", ", Arguments(type, known, names).Zip(own, (text, name) => name is null ? text : $"{text} {name}"))})";
    }

    private static IEnumerable<string> Arguments(Type type, NullabilityInfo? known, Queue<string?> names) =>
        type.GetGenericArguments().Select((one, i) => Text(one, known?.GenericTypeArguments.ElementAtOrDefault(i), names));
}
