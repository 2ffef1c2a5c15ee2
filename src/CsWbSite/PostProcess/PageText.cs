using System.Buffers;
using System.Text;

namespace CsWbSite.PostProcess;

/// <summary>Takes in the text of one page after another and gives each out as UTF-8; its room is made once for all of them.</summary>
internal sealed class PageText : TextWriter
{
    /// <summary>What <see cref="string.ReplaceLineEndings(string)"/> would replace. The theme's files may have been checked out with others than "\n".</summary>
    private static readonly SearchValues<char> OtherLineEndings = SearchValues.Create("\r\f\u0085\u2028\u2029");

    private readonly ArrayBufferWriter<char> text = new(64 * 1024);
    private readonly ArrayBufferWriter<byte> bytes = new(64 * 1024);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => text.Write([value]);

    public override void Write(string? value) => text.Write(value);

    public override void Write(char[] buffer, int index, int count) => text.Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => text.Write(buffer);

    /// <summary>The page written since the last call.</summary>
    public byte[] TakePage()
    {
        var page = text.WrittenSpan;
        if (page.ContainsAny(OtherLineEndings))
        {
            page = page.ToString().ReplaceLineEndings("\n");
        }

        // The renderer closes void elements as XML does; in text a ">" is always written as a reference, so this meets tags only.
        var end = "";
        foreach (var piece in page.Split(" />"))
        {
            Encoding.UTF8.GetBytes(end, bytes);
            Encoding.UTF8.GetBytes(page[piece], bytes);
            end = ">";
        }

        var taken = bytes.WrittenSpan.ToArray();
        text.ResetWrittenCount();
        bytes.ResetWrittenCount();
        return taken;
    }
}
