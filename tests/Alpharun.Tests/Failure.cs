namespace Alpharun.Tests;

/// <summary>Catches what a call throws.</summary>
internal static class Failure
{
    /// <summary>A part of every id, key and body here that is private.</summary>
    public const string Secret = "5ecret";

    /// <summary>What a call throws, which must be of exactly this type.</summary>
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

    /// <summary>What a call throws, which must be of this type or one that derives from it.</summary>
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

        throw new AssertionException("Nothing was thrown.");
    }

    /// <summary>What a call throws, which must hold nothing private.</summary>
    public static async Task<T> OfDiscreetAsync<T>(Func<Task> call)
        where T : Exception
    {
        var failure = await OfAsync<T>(call);
        IsDiscreet(failure);
        return failure;
    }

    /// <summary>Checks that what a log would hold of an exception is nothing private.</summary>
    public static void IsDiscreet(Exception exception)
    {
        for (var each = exception; each is not null; each = each.InnerException)
        {
            Assert.That(each.Message, Does.Not.Contain(Secret).IgnoreCase);
        }

        Assert.That(exception.ToString(), Does.Not.Contain(Secret).IgnoreCase);
    }
}
