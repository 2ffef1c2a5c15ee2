namespace CsWbSite.Model.Pages;

/// <summary>The forms in which a page's sources can be taken away.</summary>
public enum CitationFormat
{
    Ris,
    BibTex,
    CslJson,
}

/// <summary>What a page says of a form, and under which address beside the page its file stands.</summary>
public static class CitationFormats
{
    public static readonly IReadOnlyList<CitationFormat> All = [CitationFormat.Ris, CitationFormat.BibTex, CitationFormat.CslJson];

    extension(CitationFormat format)
    {
        /// <summary>The form's own name, the same in both languages.</summary>
        public string Name => format switch
        {
            CitationFormat.Ris => "RIS",
            CitationFormat.BibTex => "BibTeX",
            _ => "CSL-JSON",
        };

        public string FileName => format switch
        {
            CitationFormat.Ris => "sources.ris",
            CitationFormat.BibTex => "sources.bib",
            _ => "sources.json",
        };

        public string MediaType => format switch
        {
            CitationFormat.Ris => "application/x-research-info-systems",
            CitationFormat.BibTex => "application/x-bibtex",
            _ => "application/vnd.citationstyles.csl+json",
        };
    }
}
