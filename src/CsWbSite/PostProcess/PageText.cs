using System.Text;

namespace CsWbSite.PostProcess;

/// <summary>Takes in the text of one page after another; its room is made once for all of them.</summary>
internal sealed class PageText : TextWriter
{
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

    /// <summary>What was written since the last call, as XML: void elements are closed. It is to be read before more is written.</summary>
    public Span<char> TakeXml()
    {
        if (text.AsSpan(0, length).Contains('\r'))
        {
            // The theme's files were checked out with the line endings of Windows.
            var plain = new string(text, 0, length).Replace("\r\n", "\n", StringComparison.Ordinal);
            plain.CopyTo(text);
            length = plain.Length;
        }

        var taken = length;
        length = 0;
        return text.AsSpan(0, taken);
    }

    /// <summary>The same as HTML.</summary>
    public Span<char> TakeHtml()
    {
        // TemplateWriter closes void elements as XML does; in text a ">" is always written as a reference, so this meets tags only.
        var taken = 0;
        var xml = TakeXml();
        foreach (var piece in ((ReadOnlySpan<char>)xml).Split(" />"))
        {
            var (from, size) = piece.GetOffsetAndLength(xml.Length);
            if (from > 0)
            {
                text[taken++] = '>';
            }

            text.AsSpan(from, size).CopyTo(text.AsSpan(taken));
            taken += size;
        }

        return text.AsSpan(0, taken);
    }
}
