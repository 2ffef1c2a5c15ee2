using CsWbSite.Model.Diagnostics;
namespace CsWbSite.Input;
public static class InputStage
{
    public static SourceTree Read(string folder, DiagnosticBag diagnostics, CancellationToken cancellation) => throw new NotImplementedException();
}
