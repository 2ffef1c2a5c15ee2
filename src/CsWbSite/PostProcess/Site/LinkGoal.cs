using CsWbSite.Model.Items;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Site;

/// <summary>Where a link leads.</summary>
/// <param name="Item">Null for the one that the link stands in.</param>
/// <param name="Language">Of the half that is linked to; null where it is not one.</param>
/// <param name="Anchor">The heading; empty for the whole page.</param>
internal readonly record struct LinkGoal(LinkGoalKind Kind, Content? Item, Language? Language, string Anchor);

internal enum LinkGoalKind
{
    Nowhere,

    /// <summary>The words that the link stands in.</summary>
    Here,

    /// <summary>One half of an item.</summary>
    Half,

    /// <summary>An item as a whole, by the file of its facts.</summary>
    Item,
}
