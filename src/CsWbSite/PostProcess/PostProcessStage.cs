using CsWbSite.Model.Diagnostics;
namespace CsWbSite.PostProcess;
public static class PostProcessStage
{
    public static Task<OutputTree> RunAsync(ParsedContent content, DiagnosticBag diagnostics, CancellationToken cancellation) => throw new NotImplementedException();
}
