using System.Collections.Frozen;
using System.Text;
using CsWbSite.Input;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Process;

namespace CsWbSite.Tests.TakeAway;

/// <summary>The real content as read, and the files made of it, once for all tests of what can be taken away.</summary>
public sealed class RealFiles : IAsyncLifetime
{
    public const string Name = "real files";

    public ParsedContent Content { get; private set; } = null!;

    public FrozenDictionary<string, ReadOnlyMemory<byte>> Files { get; private set; } = FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty;

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Span);

    public async ValueTask InitializeAsync()
    {
        var bag = new DiagnosticBag();
        var cancellation = TestContext.Current.CancellationToken;
        Content = ProcessStage.Run(InputStage.Read(Repository.Input, bag, cancellation), BuildOptions.Default, new BuildMemory(), bag, cancellation);
        Files = (await SiteBuild.MakeAsync(Repository.Input, BuildOptions.Default, bag, cancellation: cancellation)).Files.ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

[CollectionDefinition(RealFiles.Name)]
public sealed class OfRealFiles : ICollectionFixture<RealFiles>;
