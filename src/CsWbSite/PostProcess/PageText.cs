using System.Buffers;
using System.Text;

namespace CsWbSite.PostProcess;

/// <summary>Takes in the text of one page after another and gives each out as UTF-8; its room is made once for all of them.</summary>
internal sealed class PageText : TextWriter
{
    /// <summary>What <see cref="string.ReplaceLineEndings(string)"/> would replace. The theme's files may have been checked out with others than "\n".</summary>
    private static readonly SearchValues<char> OtherLineEndings = SearchValues.Create("\r\f\u0085\u2028\u2029");

    private readonly ArrayBufferWriter<byte> bytes = new(128 * 1024);
    private char[] text = new char[128 * 1024];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (length == text.Length)
        {
            Array.Resize(ref text, length * 2);
        }

        text[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.TryCopyTo(text.AsSpan(length)))
        {
            Array.Resize(ref text, text.Length * 2);
        }

        length += buffer.Length;
    }

    /// <summary>The page written since the last call.</summary>
    public byte[] TakePage()
    {
        ReadOnlySpan<char> page = text.AsSpan(0, length);
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
        bytes.ResetWrittenCount();
        length = 0;
        return taken;
    }
}
