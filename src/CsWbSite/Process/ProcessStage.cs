using CsWbSite.Model.Diagnostics;
namespace CsWbSite.Process;
public static class ProcessStage
{
    public static ParsedContent Run(SourceTree sources, BuildOptions options, DiagnosticBag diagnostics, CancellationToken cancellation) => throw new NotImplementedException();
}
