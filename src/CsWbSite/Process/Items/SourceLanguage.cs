namespace CsWbSite.Process.Items;

/// <summary>The codes that authors write for the language of a source, in the order of <see cref="Model.Text.Language"/>.</summary>
internal enum SourceLanguage
{
    En,
    Fr,
}
