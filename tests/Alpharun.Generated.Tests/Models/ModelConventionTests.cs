using System.Reflection;

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
}
