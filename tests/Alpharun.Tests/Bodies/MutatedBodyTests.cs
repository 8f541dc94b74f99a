using System.Text;
using Alpharun.Testing.Fuzzing;
using Alpharun.Tests.Secrets;
using FsCheck.Fluent;

namespace Alpharun.Tests.Bodies;

/// <summary>Tests that a call with a mutated body returns a value or throws an exception of the client.</summary>
public class MutatedBodyTests : SearchedTests
{
    private static readonly byte[] Example = Encoding.UTF8.GetBytes(
        """
        {"data":{"customer_interaction":{"id":"5ecret","teammate":{"id":"5ecret","email":"5ecret"},"summary":"5ecret","data_extraction_fields":[
        {"key":"5ecret","name":"5ecret","type":"number","value":4.5},{"key":"5ecret","name":"5ecret","type":"boolean","value":true},
        {"key":"5ecret","name":"5ecret","type":"date_and_time","value":"2025-01-31T09:30:00.000+05:30"},{"key":"5ecret","name":"5ecret","type":"text","value":null}],
        "account":{"id":"5ecret","ext_id":"5ecret"},"contacts":[{"id":"5ecret","first_name":"5ecret","custom_fields":[{"key":"5ecret","name":"5ecret","type":"text","value":"5ecret"}]}]}}}
        """);

    [Test]
    public void A_mutated_body_is_read_or_throws_an_exception_of_the_client()
    {
        using var server = new StubServer();
        using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "key-" + Failure.Secret, BaseAddress = server.BaseAddress, LoggerFactory = Collector });
        var (values, errors) = (0, 0);

        Fuzz.Check(Mutations.Of(Gen.Constant(Example)), Fuzz.Runs(otherwise: 500), body => ProblemAsync(body).GetAwaiter().GetResult());

        Console.WriteLine($"{values} values, {errors} errors.");
        Assert.That(Math.Min(values, errors), Is.Positive);

        async Task<string?> ProblemAsync(MutatedBody body)
        {
            server.Reset();
            server.Add(Stub.Answer(200, body.Bytes));
            try
            {
                await client.CustomerInteractions.GetAsync("any");
                values++;
            }
            catch (AlpharunException exception)
            {
                errors++;
                Collector.Add(exception);
                if (exception.ToString().Contains(Failure.Secret, StringComparison.Ordinal))
                {
                    return $"The exception contains a part of this body:{Environment.NewLine}{body}";
                }
            }
            catch (Exception exception)
            {
                return $"{exception}{Environment.NewLine}for this body:{Environment.NewLine}{body}";
            }

            return null;
        }
    }
}
