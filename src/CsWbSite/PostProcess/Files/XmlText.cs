using System.Xml.Linq;

namespace CsWbSite.PostProcess.Files;

/// <summary>XML as the same text on every machine.</summary>
internal static class XmlText
{
    public static string Of(XElement root) => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString().ReplaceLineEndings("\n") + "\n";
}
