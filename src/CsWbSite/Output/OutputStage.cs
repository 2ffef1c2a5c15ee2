namespace CsWbSite.Output;
public static class OutputStage
{
    public static void Write(OutputTree site, string folder, CancellationToken cancellation) => throw new NotImplementedException();
}
