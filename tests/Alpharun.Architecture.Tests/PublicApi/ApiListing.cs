using Microsoft.CodeAnalysis;

namespace Alpharun.Architecture.Tests.PublicApi;

/// <summary>All that a program can see of an assembly, a line for each thing, as C# has it.</summary>
internal static class ApiListing
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: Parameters,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: Miscellaneous);

    private static readonly SymbolDisplayFormat MemberFormat = TypeFormat
        .WithKindOptions(SymbolDisplayKindOptions.None)
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeType);

    private const SymbolDisplayParameterOptions Parameters =
        SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers
        | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType;

    private const SymbolDisplayMiscellaneousOptions Miscellaneous =
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        | SymbolDisplayMiscellaneousOptions.UseSpecialTypes;

    /// <summary>The lines of an assembly.</summary>
    public static IEnumerable<string> Of(IAssemblySymbol assembly) => Types(assembly.GlobalNamespace).OrderBy(Name, StringComparer.Ordinal).SelectMany(Lines);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(member => member.IsNamespace || IsVisible(member))
        .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<string> Lines(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => IsVisible(member) && member is not ITypeSymbol && !IsOfAnother(member))
        .Select(Line)
        .OrderBy(line => line, StringComparer.Ordinal)
        .Prepend(Header(type));

    private static string Header(INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType }.OfType<INamedTypeSymbol>()
            .Where(other => other.SpecialType is SpecialType.None)
            .Concat(type.Interfaces)
            .Select(other => other.ToDisplayString(MemberFormat));
        return $"{Prefix(type)}{Modifiers(type)}{type.ToDisplayString(TypeFormat)}{(type.TypeKind is TypeKind.Delegate ? string.Empty : List(" : ", bases))}";
    }

    private static string Modifiers(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "static ",
        { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
        { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
        { TypeKind: TypeKind.Struct } => (type.IsReadOnly ? "readonly " : string.Empty) + (type.IsRefLikeType ? "ref " : string.Empty),
        _ => string.Empty,
    };

    private static string Line(ISymbol member)
    {
        var text = member.ToDisplayString(MemberFormat);
        return Prefix(member) + (member is IPropertySymbol property ? $"{text} {{{Accessor(property.GetMethod, "get")}{Accessor(property.SetMethod, property.SetMethod?.IsInitOnly is true ? "init" : "set")} }}" : text);
    }

    private static string Accessor(IMethodSymbol? accessor, string name) =>
        accessor is not null && IsVisible(accessor) ? $" {name};" : string.Empty;

    private static string Prefix(ISymbol symbol) =>
        (symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute" }) ? "[Obsolete] " : string.Empty)
        + (symbol.DeclaredAccessibility is Accessibility.Public ? string.Empty : "protected ");

    private static string List(string prefix, IEnumerable<string> items) => items.Any() ? prefix + string.Join(", ", items) : string.Empty;

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // Accessors are in the line of their property; every struct can be made of nothing.
    private static bool IsOfAnother(ISymbol member) =>
        member is IMethodSymbol { AssociatedSymbol: not null } or IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true };

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
}
