using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Alpharun.Testing;

/// <summary>A certificate authority for tests, which clients and servers do not trust by default.</summary>
public sealed class TestAuthority : IDisposable
{
    private readonly X509Certificate2 _root = CreateRoot();

    /// <summary>Issues a certificate.</summary>
    /// <param name="name">The name of the server.</param>
    /// <param name="notAfter">The expiry date. The certificate is valid for one day before it.</param>
    public X509Certificate2 Issue(string name, DateTimeOffset notAfter)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(_root, notAfter.AddDays(-1), notAfter, RandomNumberGenerator.GetBytes(8));
        return certificate.CopyWithPrivateKey(key);
    }

    /// <summary>Creates client options that trust certificates of this authority. All other checks remain active.</summary>
    public SslClientAuthenticationOptions Trust() => new() { CertificateChainPolicy = Policy() };

    /// <summary>Creates server options that require a client certificate of this authority.</summary>
    public SslServerAuthenticationOptions Demand(X509Certificate2 certificate) =>
        new() { ServerCertificate = certificate, ClientCertificateRequired = true, CertificateChainPolicy = Policy() };

    /// <inheritdoc/>
    public void Dispose() => _root.Dispose();

    private X509ChainPolicy Policy() => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { _root },
        RevocationMode = X509RevocationMode.NoCheck,
    };

    private static X509Certificate2 CreateRoot()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Test authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-100), DateTimeOffset.UtcNow.AddDays(100));
    }
}
