using System.Reflection;
using Alpharun.Testing;

namespace Alpharun.Generated.Tests.Models;

public class ModelConventionTests
{
    private static IEnumerable<Type> Classes => GeneratedModels.Classes;

    private static IEnumerable<Type> Enums => GeneratedModels.Enums;

    [Test]
    public void There_are_models_of_both_documents() =>
        Assert.That(Classes.Concat(Enums), Is.SupersetOf(new[] { typeof(Contact), typeof(FieldType), typeof(Shapes.Scalars), typeof(Shapes.Color) }));

    [TestCaseSource(nameof(Classes))]
    public void A_class_is_sealed_and_its_properties_are_set_once(Type type)
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
    public void What_a_class_holds_cannot_be_changed_from_outside(Type type)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(type.GetFields(), Is.Empty);
            Assert.That(type.GetProperties().Select(property => property.PropertyType).Where(IsChangeable), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Classes))]
    public void What_a_class_holds_has_a_name_in_JSON_of_its_own(Type type)
    {
        var held = type.GetProperties().Where(property => property.CanWrite && property != GeneratedModels.AdditionalProperties(type)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(held, Is.EquivalentTo(GeneratedModels.Properties(type)));
            Assert.That(held.Select(GeneratedModels.JsonName), Is.Unique.And.All.Not.Null);
        }
    }

    [TestCaseSource(nameof(Classes))]
    public void What_a_class_has_besides_is_no_JSON(Type type) =>
        Assert.That(type.GetProperties().Except(GeneratedModels.Properties(type)), Has.All.Matches<PropertyInfo>(property => property!.IsDefined(typeof(Newtonsoft.Json.JsonIgnoreAttribute))));

    [TestCaseSource(nameof(Classes))]
    [TestCaseSource(nameof(Enums))]
    public void Both_JSON_libraries_find_a_converter_on_the_type(Type type)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(type.IsDefined(typeof(Newtonsoft.Json.JsonConverterAttribute), inherit: false));
            Assert.That(type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false));
        }
    }

    [TestCaseSource(nameof(Classes))]
    [TestCaseSource(nameof(Enums))]
    public void All_that_is_public_is_documented(Type type) =>
        Assert.That(type.GetProperties().Prepend<MemberInfo>(type).Where(member => string.IsNullOrEmpty(XmlDocs.Summary(member))), Is.Empty);

    [TestCaseSource(nameof(Classes))]
    public void A_value_type_that_may_be_absent_can_say_so(Type type)
    {
        var optional = GeneratedModels.Properties(type).Where(property => !GeneratedModels.IsRequired(property) && property.PropertyType.IsValueType);

        Assert.That(optional.Select(property => property.PropertyType), Has.All.Matches<Type>(value =>
            Nullable.GetUnderlyingType(value!) is not null || value == typeof(FieldValue) || value!.GetGenericTypeDefinition() == typeof(Optional<>)));
    }

    [TestCaseSource(nameof(Enums))]
    public void The_listed_values_are_known_and_others_are_not(Type type)
    {
        var isKnown = type.GetProperty("IsKnown")!;
        var listed = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null));

        Assert.That(listed.Select(isKnown.GetValue), Is.Not.Empty.And.All.True);
        Assert.That(isKnown.GetValue(Activator.CreateInstance(type, "brand new")), Is.False);
    }

    // Bytes are the array that all of .NET has them in.
    private static bool IsChangeable(Type type) =>
        (type.IsArray && type != typeof(byte[])) || (type.IsGenericType && type.Namespace == "System.Collections.Generic" && !type.Name.StartsWith("IReadOnly", StringComparison.Ordinal))
        || type.GetGenericArguments().Any(IsChangeable);
}
