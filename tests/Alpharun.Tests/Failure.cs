namespace Alpharun.Tests;

/// <summary>Catches the exceptions of calls.</summary>
internal static class Failure
{
    /// <summary>A part of every private id, key and body in the tests.</summary>
    public const string Secret = "5ecret";

    /// <summary>Returns the exception of a call, which must have exactly this type.</summary>
    public static async Task<T> OfAsync<T>(Func<Task> call)
        where T : Exception
    {
        Exception? failure = null;
        try
        {
            await call();
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        Assert.That(failure, Is.TypeOf<T>(), failure?.ToString());
        return (T)failure!;
    }

    /// <summary>Returns the exception of a call, which must have this type or a derived type.</summary>
    public static async Task<T> OfAnyAsync<T>(Func<Task> call)
        where T : Exception
    {
        try
        {
            await call();
        }
        catch (T exception)
        {
            return exception;
        }

        throw new AssertionException("The call threw no exception.");
    }

    /// <summary>Returns the exception of a call, which must not contain private data.</summary>
    public static async Task<T> WithoutSecretsAsync<T>(Func<Task> call)
        where T : Exception
    {
        var failure = await OfAsync<T>(call);
        AssertNoSecrets(failure);
        return failure;
    }

    /// <summary>Asserts that the text of an exception contains no private data.</summary>
    public static void AssertNoSecrets(Exception exception)
    {
        for (var each = exception; each is not null; each = each.InnerException)
        {
            Assert.That(each.Message, Does.Not.Contain(Secret).IgnoreCase);
        }

        Assert.That(exception.ToString(), Does.Not.Contain(Secret).IgnoreCase);
    }
}
