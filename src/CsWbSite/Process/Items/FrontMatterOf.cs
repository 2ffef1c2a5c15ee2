using CsWbSite.Model.Text;
using CsWbSite.Process.Binding;

namespace CsWbSite.Process.Items;

/// <summary>Reads fields that stand in the front matter of both halves.</summary>
internal static class FrontMatterOf
{
    /// <summary>Reads the field in both halves, so that neither is reported as unknown; the value is that of the half that is present first.</summary>
    public static T Each<T>(ItemSource source, Func<FieldReader, T> read)
    {
        var values = new[] { source.Words.English, source.Words.French }.Where(bound => bound.Fields is not null).Select(bound => read(bound.Fields!)).ToList();
        return values[0];
    }

    /// <summary>The field of each half; a half that is missing has the other's.</summary>
    public static Bilingual<T> Both<T>(ItemSource source, Func<FieldReader, T> read)
    {
        var (english, french) = (source.Words.English.Fields, source.Words.French.Fields);
        var first = read((english ?? french)!);
        return new(first, english is not null && french is not null ? read(french) : first);
    }
}
