using System.Globalization;
using Alpharun.Shapes;
using Alpharun.Shapes.Generated;
using Task = System.Threading.Tasks.Task;

namespace Alpharun.Generated.Tests.Http;

public class QueryTests
{
    private readonly RecordingSender _sender = new();

    private ShapesApi Api => new(_sender);

    private string Query => _sender.Request.RelativeUri.Split('?', 2)[1];

    [Test]
    public async Task Required_parameters_are_always_sent()
    {
        await Api.GetQueriesRequiredAsync("a b&c=d", -1, long.MinValue, 5, false, 1.5f, 0.1, 1.10m, Color.Red, GetQueriesRequiredSort.PlusName, 2, ["x", "y"], 1.10m);

        Assert.That(Query, Is.EqualTo("text=a%20b%26c%3Dd&int32=-1&int64=-9223372036854775808&whole=5&flag=false&float=1.5&ratio=0.1&exact=1.10&color=red&sort=%2Bname&level=2&repeated=x&repeated=y&value=1.10"));
    }

    [Test]
    public async Task Omitted_optional_parameters_are_not_sent()
    {
        await Api.GetQueriesOptionalAsync();

        Assert.That(_sender.Request.RelativeUri, Is.EqualTo("queries/optional"));
    }

    [Test]
    public async Task Optional_parameters_are_sent()
    {
        await Api.GetQueriesOptionalAsync("", 0, 0, false, 0, Color.Empty, GetQueriesOptionalSort.MinusName, "2025-01-31T09:30:00+05:30", "n", 7, "5");

        Assert.That(Query, Is.EqualTo("text=&int32=0&int64=0&flag=false&ratio=0&color=&sort=-name&since=2025-01-31T09%3A30%3A00%2B05%3A30&nullable_text=n&nullable_number=7&value=5"));
    }

    [Test]
    public async Task Lists_are_sent_in_the_documented_style()
    {
        string[] items = ["a,b", "c|d", "e f"];
        await Api.ListQueriesListsAsync(items, items, items, items, items);

        Assert.That(Query.Split('&'), Is.EqualTo(new[]
        {
            "repeated=a%2Cb", "repeated=c%7Cd", "repeated=e%20f",
            "bracketed%5B%5D=a%2Cb", "bracketed%5B%5D=c%7Cd", "bracketed%5B%5D=e%20f",
            "commas=a%2Cb,c%7Cd,e%20f",
            "pipes=a%2Cb%7Cc%7Cd%7Ce%20f",
            "spaces=a%2Cb%20c%7Cd%20e%20f",
        }));
    }

    [Test]
    public async Task Lists_of_other_types_than_text_are_sent()
    {
        await Api.ListQueriesListsAsync(numbers: [1, -2], maybeNumbers: [3], flags: [true, false], colors: [Color.Red, new Color("brand new")], states: [ListQueriesListsState.On], values: [5, "a", true]);

        Assert.That(Query, Is.EqualTo("numbers=1,-2&maybe_numbers=3&flags=true&flags=false&colors=red&colors=brand%20new&states=on&values=5&values=a&values=true"));
    }

    [Test]
    public async Task An_empty_repeated_list_is_not_sent()
    {
        await Api.ListQueriesListsAsync(repeated: []);

        Assert.That(_sender.Request.RelativeUri, Is.EqualTo("queries/lists"));
    }

    [Test]
    public async Task Names_are_sent_as_in_the_document()
    {
        await Api.ListQueriesNamesAsync(
            "0", @class: "1", body2: "2", cancellationToken2: "3", cancellationToken3: "4", request: "5", fooBar: "6", fooBar2: "7",
            filterName: "8", top: 9, aQuotedNameMore: "10", _1st: "11", größe: "12", value: "13");

        Assert.That(Query.Split('&').Select(Uri.UnescapeDataString), Is.EquivalentTo(new[]
        {
            "class=1", "event=0", "body=2", "cancellationToken=3", "cancellation_token=4", "request_=5", "foo_bar=6", "fooBar=7",
            "filter[name]=8", "$top=9", "a \"quoted\" \\name & <more>=10", "1st=11", "größe=12", "***=13",
        }));
    }

    [Test]
    public void A_null_required_text_throws() =>
        Assert.That(() => Api.ListQueriesNamesAsync(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("event"));

    [Test]
    public void A_null_required_list_throws() =>
        Assert.That(() => Api.ListHeadersAsync("a", null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("xRequiredList"));

    [Test]
    public async Task Numbers_are_the_same_in_every_culture()
    {
        CultureInfo.CurrentCulture = new CultureInfo(string.Empty) { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" } };

        await Api.GetQueriesOptionalAsync(int32: -1, ratio: 1.5);

        Assert.That(Query, Is.EqualTo("int32=-1&ratio=1.5"));
    }

    [Test]
    public async Task A_parameter_of_the_path_item_is_sent()
    {
        await Api.GetSharedAsync("a", verbose: true, limit: 5);

        Assert.That(_sender.Request.RelativeUri, Is.EqualTo("shared/a?verbose=true&limit=5"));
    }

    [Test]
    public async Task A_parameter_of_the_operation_overrides_that_of_the_path_item()
    {
        await Api.ReplaceSharedAsync("a", "very", new Node { Name = "", Parent = null, Children = [] });

        Assert.That(_sender.Request.RelativeUri, Is.EqualTo("shared/a?verbose=very"));
    }
}
