using System.Collections;
using System.Collections.Immutable;
using System.Text;

namespace CsWbSite.PostProcess;

/// <summary>Drawn pages as text, made anew each time one is asked for: kept, it would be twice as large as the files.</summary>
internal sealed class DecodedPages(ImmutableArray<OutputFile> files) : IReadOnlyList<string>
{
    public int Count => files.Length;

    public string this[int index] => Encoding.UTF8.GetString(files[index].Bytes.Span);

    public IEnumerator<string> GetEnumerator() => files.Select(file => Encoding.UTF8.GetString(file.Bytes.Span)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
