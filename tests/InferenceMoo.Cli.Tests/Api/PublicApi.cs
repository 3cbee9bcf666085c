using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace InferenceMoo.Cli.Tests;

/// <summary>
/// What a library shows to others, a line per public type and member in a form near to C#, each with the type it belongs to. What the
/// compiler writes for a record is left out.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
    };

    /// <summary>The lines of <paramref name="library"/>: types by name, each before its members, which are in the order of their text.</summary>
    public static string[] LinesOf(Assembly library) =>
        [.. library.GetExportedTypes().OrderBy(TypeText.NameOf, StringComparer.Ordinal).SelectMany(LinesOf)];

    /// <summary>The lines of one <paramref name="type"/>.</summary>
    public static IEnumerable<string> LinesOf(Type type)
    {
        var members = type switch
        {
            { IsEnum: true } => type.GetFields(Own).Where(field => field.IsLiteral)
                .Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}"),
            _ when IsDelegate(type) => [],
            _ => type.GetMembers(Own).Select(MemberText).OfType<string>(),
        };
        var lines = members.Order(StringComparer.Ordinal).Prepend(KindText(type));
        return lines.Select(line => $"{TypeText.NameOf(type)}: {line}");
    }

    private static string KindText(Type type)
    {
        if (IsDelegate(type))
            return $"delegate {MethodText(type.GetMethod("Invoke")!, "", TypeText.NameOf(type))}";
        Type[] bases = [.. new[] { type.BaseType }.OfType<Type>().Where(IsTold), .. DeclaredInterfaces(type)];
        var told = bases.Length > 0 && !type.IsEnum ? " : " + string.Join(", ", bases.Select(TypeText.Of)) : "";
        return Kind(type) + told + Constraints(type.GetGenericArguments());
    }

    private static string Kind(Type type)
    {
        // The compiler gives every record a method that prints its members.
        var record = type.GetMethod("PrintMembers", Own) is not null ? "record " : "";
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(Has<IsReadOnlyAttribute>(type) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{record}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(record.Length > 0 ? record.TrimEnd() : "class")}",
        };
    }

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    private static bool IsTold(Type type) => type != typeof(object) && type != typeof(ValueType);

    // What a base or another interface brings along is not told again, nor that a record compares with its like.
    private static IEnumerable<Type> DeclaredInterfaces(Type type)
    {
        var all = type.GetInterfaces();
        var brought = all.SelectMany(one => one.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).Append(typeof(IEquatable<>).MakeGenericType(type));
        return all.Except(brought).Where(one => one.IsVisible).OrderBy(one => one.Name, StringComparer.Ordinal);
    }

    private static string? MemberText(MemberInfo member) => member switch
    {
        _ when Has<CompilerGeneratedAttribute>(member) => null,
        ConstructorInfo constructor when IsShown(constructor) && !constructor.IsStatic =>
            $"{Access(constructor)}{TypeText.NameOf(constructor.DeclaringType!)}({Parameters(constructor)})",
        MethodInfo method when IsShown(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            MethodText(method),
        PropertyInfo property => PropertyText(property),
        FieldInfo field when field.IsPublic || field.IsFamily => FieldText(field),
        EventInfo { AddMethod: { } add } shown when IsShown(add) => $"{Modifiers(add)}event {TypeText.Of(shown.EventHandlerType!)} {shown.Name}",
        _ => null,
    };

    private static string MethodText(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>" : "";
        var name = method.IsSpecialName ? $"operator {Operators.GetValueOrDefault(method.Name, method.Name)}" : method.Name + generic;
        return MethodText(method, method.DeclaringType!.IsInterface ? "" : Modifiers(method), name);
    }

    private static string MethodText(MethodInfo method, string modifiers, string name) =>
        $"{modifiers}{TypeText.Of(method.ReturnParameter)} {name}({Parameters(method)}){Constraints(method.GetGenericArguments())}";

    private static string Constraints(Type[] parameters) => string.Concat(
        from parameter in parameters
        let kinds = parameter.GenericParameterAttributes
        let words = new[]
        {
            kinds.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? "struct" : "",
            kinds.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : "",
        }
        let types = parameter.GetGenericParameterConstraints().Where(IsTold).Select(TypeText.Of)
        let all = words.Where(word => word.Length > 0).Concat(types).ToList()
        where all.Count > 0
        select $" where {parameter.Name} : {string.Join(", ", all)}");

    private static string? PropertyText(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. property.GetAccessors(nonPublic: true).Where(IsShown)];
        if (accessors.Length == 0)
            return null;
        // By its name, for a library that figures are drawn with has an attribute of the same name.
        var isRequired = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
        var modifiers = property.DeclaringType!.IsInterface ? "" : Modifiers(accessors[0]) + (isRequired ? "required " : "");
        var (name, index) = (property.Name, property.GetIndexParameters());
        if (index.Length > 0)
            name = $"this[{string.Join(", ", index.Select(one => $"{TypeText.Of(one)} {one.Name}"))}]";
        return $"{modifiers}{TypeText.Of(property)} {name} {{ {string.Concat(accessors.Select(Accessor))}}}";
    }

    private static string Accessor(MethodInfo accessor) => accessor switch
    {
        { ReturnType: var returned } when returned != typeof(void) => "get; ",
        _ when accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) => "init; ",
        _ => "set; ",
    };

    private static string FieldText(FieldInfo field) => field.IsLiteral
        ? $"const {TypeText.Of(field)} {field.Name} = {Value(field.GetRawConstantValue())}"
        : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeText.Of(field)} {field.Name}";

    private static string Parameters(MethodBase method)
    {
        var extension = Has<ExtensionAttribute>(method) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo one)
    {
        var many = Has<ParamArrayAttribute>(one) || Has<ParamCollectionAttribute>(one) ? "params " : "";
        return $"{many}{TypeText.Of(one)} {one.Name}{(one.HasDefaultValue ? $" = {Value(one.RawDefaultValue)}" : "")}";
    }

    // A structure that is left out is told as null is.
    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Modifiers(MethodInfo method) => Access(method) + method switch
    {
        { IsStatic: true, IsAbstract: true } => "static abstract ",
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        _ when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool Has<TAttribute>(ICustomAttributeProvider provider)
        where TAttribute : Attribute => provider.IsDefined(typeof(TAttribute), inherit: false);
}
