using System.Text.Json;

namespace Alpharun.Build.Tests.Packages;

/// <summary>Uses the packages as a consumer without the repository does.</summary>
[Category("Build")]
public class ConsumerTests
{
    private const string Id = "3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10";

    // The id in the example, which the mock server returns for every id.
    private const string ExampleId = "abc123";

    private const string Program = """
        using System.Reflection;
        using System.Runtime.Versioning;
        using Alpharun;

        using var alpharun = new AlpharunClient(new AlpharunClientOptions { ApiKey = "any", BaseAddress = new Uri(args[0]) });
        var interaction = await alpharun.CustomerInteractions.GetAsync(args[1]);
        var missing = await alpharun.CustomerInteractions.FindAsync("00000000-0000-0000-0000-000000000000");
        Console.WriteLine(typeof(AlpharunClient).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
        Console.WriteLine($"{interaction.Id} with {interaction.Contacts.Count} contact, resolved {interaction.DataExtractionFields.GetBoolean("issue_resolved")}, {missing?.Id ?? "no other"}");
        """;

    private const string WebProgram = """
        using Alpharun;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAlpharun(builder.Configuration.GetSection("Alpharun"));
        var app = builder.Build();
        app.MapGet("/{id:guid}", (Guid id, IAlpharunClient alpharun, CancellationToken cancellationToken) => alpharun.CustomerInteractions.GetAsync(id, cancellationToken));
        app.Run();
        """;

    private string _folder = null!;
    private Dictionary<string, string> _environment = null!;
    private RunningProgram _mock = null!;

    [OneTimeSetUp]
    public async Task InstallTool()
    {
        _folder = Directory.CreateTempSubdirectory("alpharun-consumer-").FullName;
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages");
        _environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"), ["DOTNET_NOLOGO"] = "1" };

        // The package cache of the machine is used as a read-only source, so that the tests do not add packages to it.
        await WriteAsync("nuget.config", $"""
            <configuration>
              <packageSources><add key="packed" value="{PackedRepository.Feed}" /></packageSources>
              <fallbackPackageFolders><add key="cache" value="{packages}" /></fallbackPackageFolders>
            </configuration>
            """);
        await SucceedAsync("new", "tool-manifest");
        await SucceedAsync("tool", "install", "Alpharun.Cli", "--version", PackedRepository.Version);
        _mock = await RunningProgram.StartAsync(_folder, _environment, "alpharun", "mock", "--port", "0");
    }

    [OneTimeTearDown]
    public async Task RemoveAll()
    {
        if (_mock is not null)
        {
            await _mock.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_console_program_calls_the_API()
    {
        await SucceedAsync("new", "console", "--output", "console", "--no-restore");
        await SucceedAsync("add", "console", "package", "Alpharun", "--version", PackedRepository.Version);
        await WriteAsync("console/Program.cs", Program);

        Assert.That(await RunAsync("console"), Is.EqualTo($".NETCoreApp,Version=v10.0\n{ExampleId} with 1 contact, resolved True, no other\n"));
    }

    [Test]
    public async Task A_console_program_with_the_NET_Standard_assemblies_calls_the_API()
    {
        using var package = Package.Open("Alpharun");
        var dependencies = package.Dependencies(".NETStandard2.0").Select(dependency => $"""<PackageReference Include="{dependency.Key}" Version="{dependency.Value}" />""");
        await WriteAsync("standard/standard.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <!-- NU1510: .NET 10 already contains some of the packages. -->
                <NoWarn>$(NoWarn);NU1510</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Alpharun" Version="{PackedRepository.Version}" ExcludeAssets="all" GeneratePathProperty="true" />
                <Reference Include="$(PkgAlpharun)/lib/netstandard2.0/*.dll" />
                {string.Join("\n    ", dependencies)}
              </ItemGroup>
            </Project>
            """);
        await WriteAsync("standard/Program.cs", Program);

        Assert.That(await RunAsync("standard"), Is.EqualTo($".NETStandard,Version=v2.0\n{ExampleId} with 1 contact, resolved True, no other\n"));
    }

    [Test]
    public async Task A_web_program_serves_interactions_and_has_a_JSON_schema_for_its_options()
    {
        await SucceedAsync("new", "web", "--output", "web", "--no-restore");
        await SucceedAsync("add", "web", "package", "Alpharun", "--version", PackedRepository.Version);
        await WriteAsync("web/Program.cs", WebProgram);

        await using var web = await RunningProgram.StartAsync(
            _folder, _environment, "run", "--project", "web", "--no-launch-profile", "--", "--urls", "http://127.0.0.1:0", "--Alpharun:ApiKey", "any", "--Alpharun:BaseAddress", _mock.Address.ToString());
        using var http = new HttpClient();
        var served = JsonDocument.Parse(await http.GetStringAsync(new Uri(web.Address, Id))).RootElement;
        var segment = JsonDocument.Parse((await SucceedAsync("msbuild", "web", "-getItem:JsonSchemaSegment")).Output).RootElement.GetProperty("Items").GetProperty("JsonSchemaSegment")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(served.GetProperty("id").GetString(), Is.EqualTo(ExampleId));
            Assert.That(served.GetProperty("data_extraction_fields").GetArrayLength(), Is.Positive);
            Assert.That(File.ReadAllText(segment.GetProperty("FullPath").GetString()!), Does.Contain("AttemptTimeout"));
        }
    }

    [Test]
    public async Task The_installed_tool_runs_the_demo()
    {
        var demo = await SucceedAsync("alpharun", "demo");

        Assert.That(demo.Output, Does.Contain(ExampleId).And.Contain("Issue Resolved"));
    }

    [Test]
    public async Task The_installed_tool_reports_drift()
    {
        var earlier = Path.Combine(RepositoryCopy.Original, "tests/Alpharun.Cli.Tests/Documents/earlier.yaml");
        var current = Path.Combine(RepositoryCopy.Original, "openapi/alpharun.yaml");

        var result = await Processes.RunAsync(_folder, _environment, "dotnet", "alpharun", "drift", "diff", earlier, current);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1), result.Output);
            Assert.That(result.Output, Does.Contain("request-parameter-type-changed"));
        }
    }

    private async Task<string> RunAsync(string project) =>
        (await SucceedAsync("run", "--project", project, "--", _mock.Address.ToString(), Id)).Output.ReplaceLineEndings("\n");

    private async Task<Processes.Result> SucceedAsync(params string[] arguments)
    {
        var result = await Processes.RunAsync(_folder, _environment, "dotnet", arguments);
        await TestContext.Out.WriteLineAsync($"$ dotnet {string.Join(' ', arguments)}\n{result.Output.TrimEnd()}");
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        return result;
    }

    private Task WriteAsync(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllTextAsync(path, text);
    }
}
