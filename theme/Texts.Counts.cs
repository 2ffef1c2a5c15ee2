using CsWbSite.Model.Text;
using Words = CsWbSite.Model.Text.Bilingual<string>;

namespace CsWbSite.Theme;

/// <summary>A noun with its number: "1 plan", "45 plans". French keeps the singular up to, but not including, two.</summary>
public sealed record Counted(Words One, Words Many)
{
    public string Of(int count, Language language)
    {
        var single = language == Language.English ? count == 1 : count < 2;
        return CanadianFormat.Number(count, language) + "\u00A0" + (single ? One : Many)[language];
    }
}

/// <summary>Nouns that are counted.</summary>
public static partial class Texts
{
    public static readonly Counted Plans = new(new("plan", "plan"), new("plans", "plans"));
    public static readonly Counted Strategies = new(new("strategy", "stratégie"), new("strategies", "stratégies"));
    public static readonly Counted Tools = new(new("tool", "outil"), new("tools", "outils"));
    public static readonly Counted Actions = new(new("action", "action"), new("actions", "actions"));
    public static readonly Counted Priorities = new(new("priority", "priorité"), new("priorities", "priorités"));
    public static readonly Counted References = new(new("source", "source"), new("sources", "sources"));
    public static readonly Counted Studies = new(new("study pooled", "étude regroupée"), new("studies pooled", "études regroupées"));
    public static readonly Counted Participants = new(new("participant", "participant"), new("participants", "participants"));
}
