namespace CsWbSite.Model.Items;

/// <summary>A page that belongs to no collection: about, accessibility, how to read ratings.</summary>
public sealed record StandalonePage : WrittenContent;
