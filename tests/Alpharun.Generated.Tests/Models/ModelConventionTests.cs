using System.Reflection;
using Alpharun.Testing;

namespace Alpharun.Generated.Tests.Models;

public class ModelConventionTests
{
    private static IEnumerable<Type> Classes => GeneratedModels.Classes;

    private static IEnumerable<Type> Enums => GeneratedModels.Enums;

    [Test]
    public void The_models_of_both_documents_are_tested() =>
        Assert.That(Classes.Concat(Enums), Is.SupersetOf(new[] { typeof(Contact), typeof(FieldType), typeof(Shapes.Scalars), typeof(Shapes.Color) }));

    [TestCaseSource(nameof(Classes))]
    public void A_class_is_sealed_and_its_properties_are_init_only(Type type)
    {
        Assert.That(type.IsSealed);
        foreach (var setter in type.GetProperties().Select(property => property.SetMethod).OfType<MethodInfo>())
        {
            Assert.That(
                setter.ReturnParameter.GetRequiredCustomModifiers(),
                Does.Contain(typeof(System.Runtime.CompilerServices.IsExternalInit)),
                setter.Name);
        }
    }

    [TestCaseSource(nameof(Classes))]
    public void A_class_has_no_fields_and_no_mutable_collections(Type type)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(type.GetFields(), Is.Empty);
            Assert.That(type.GetProperties().Select(property => property.PropertyType).Where(IsMutable), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Classes))]
    public void Every_settable_property_has_a_unique_JSON_name(Type type)
    {
        var settable = type.GetProperties().Where(property => property.CanWrite && property != GeneratedModels.AdditionalProperties(type)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(settable, Is.EquivalentTo(GeneratedModels.Properties(type)));
            Assert.That(settable.Select(GeneratedModels.JsonName), Is.Unique.And.All.Not.Null);
        }
    }

    [TestCaseSource(nameof(Classes))]
    public void Every_other_property_is_ignored_by_Newtonsoft_Json(Type type) =>
        Assert.That(type.GetProperties().Except(GeneratedModels.Properties(type)), Has.All.Matches<PropertyInfo>(property => property!.IsDefined(typeof(Newtonsoft.Json.JsonIgnoreAttribute))));

    [TestCaseSource(nameof(Classes))]
    [TestCaseSource(nameof(Enums))]
    public void A_type_has_a_converter_for_both_JSON_libraries(Type type)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(type.IsDefined(typeof(Newtonsoft.Json.JsonConverterAttribute), inherit: false));
            Assert.That(type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false));
        }
    }

    [TestCaseSource(nameof(Classes))]
    [TestCaseSource(nameof(Enums))]
    public void Every_public_member_is_documented(Type type) =>
        Assert.That(type.GetProperties().Prepend<MemberInfo>(type).Where(member => string.IsNullOrEmpty(XmlDocs.Summary(member))), Is.Empty);

    [TestCaseSource(nameof(Classes))]
    public void An_optional_value_type_is_nullable_or_optional(Type type)
    {
        var optional = GeneratedModels.Properties(type).Where(property => !GeneratedModels.IsRequired(property) && property.PropertyType.IsValueType);

        Assert.That(optional.Select(property => property.PropertyType), Has.All.Matches<Type>(value =>
            Nullable.GetUnderlyingType(value!) is not null || value == typeof(FieldValue) || value!.GetGenericTypeDefinition() == typeof(Optional<>)));
    }

    [TestCaseSource(nameof(Enums))]
    public void Only_documented_enum_values_are_known(Type type)
    {
        var isKnown = type.GetProperty("IsKnown")!;
        var listed = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null));

        Assert.That(listed.Select(isKnown.GetValue), Is.Not.Empty.And.All.True);
        Assert.That(isKnown.GetValue(Activator.CreateInstance(type, "brand new")), Is.False);
    }

    // A byte array is the usual .NET type for binary data.
    private static bool IsMutable(Type type) =>
        (type.IsArray && type != typeof(byte[])) || (type.IsGenericType && type.Namespace == "System.Collections.Generic" && !type.Name.StartsWith("IReadOnly", StringComparison.Ordinal))
        || type.GetGenericArguments().Any(IsMutable);
}
