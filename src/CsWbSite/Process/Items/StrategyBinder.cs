using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Process.Binding;

namespace CsWbSite.Process.Items;

internal static class StrategyBinder
{
    public static Strategy Bind(ItemSource source, Binding.Binding binding)
    {
        var fields = source.Fields!;
        return new Strategy
        {
            Id = source.Id,
            At = source.At,
            Halves = source.Words.Select(bound => bound.Half),
            Kind = fields.Choice<StrategyKind>("kind"),
            Areas = fields.Texts("areas"),
            RiskFactors = fields.Texts("risk_factors"),
            ProtectiveFactors = fields.Texts("protective_factors"),
            Sectors = fields.Texts("sectors"),
            Groups = fields.Texts("groups"),
            Settings = fields.Texts("settings"),
            Ages = fields.MapOrNull("ages", ages => new Ages(ages.WholeOrNull("from"), ages.WholeOrNull("to"))),
            PrimaryOutcome = fields.Located("primary_outcome"),
            Finding = fields.Bilingual("finding"),
            Findings = fields.Maps("findings", finding => FindingBinder.Bind(finding, binding)),
            Registries = fields.Maps("registries", RegistryOf),
            Canada = fields.Map("canada", CanadaOf) ?? new CanadianEvidence(CanadianLevel.NoneFound, false, null, []),
            Costs = fields.Maps("cost", CostOf),
            CostLevel = fields.Choice<CostLevel>("cost_level"),
            Harms = fields.Maps("harms", StatementOf),
            Gaps = fields.Bilinguals("gaps"),
            Measures = fields.Maps("measures", measure => new Measure(measure.Bilingual("name"), measure.BilingualOrNull("note"))),
            Related = fields.Texts("related"),
            Sources = fields.Texts("sources"),
            ToConfirm = fields.Bilinguals("to_confirm"),
            Reviewed = fields.Date("reviewed"),
            ReviewDue = fields.DateOrNull("review_due"),
            Changes = fields.Maps("changes", change => new Milestone(change.Date("date"), change.Bilingual("what"))),
        };
    }

    private static RegistryRating RegistryOf(FieldReader fields) => new(
        fields.Located("registry"),
        fields.Choice<RegistryOutcome>("outcome"),
        fields.TextOrNull("rating"),
        fields.BilingualOrNull("gloss"),
        fields.BilingualOrNull("rated"),
        fields.DateOrNull("rated_on"),
        fields.DateOrNull("checked_on"),
        fields.UrlOrNull("url"));

    private static CanadianEvidence CanadaOf(FieldReader fields) => new(
        fields.Choice<CanadianLevel>("level"), fields.Flag("conflict", otherwise: false), fields.BilingualOrNull("note"), fields.Maps("sites", StatementOf));

    private static SourcedStatement StatementOf(FieldReader fields) => new(fields.Bilingual("text"), fields.LocatedOrNull("source"));

    private static CostLine CostOf(FieldReader fields) => new(
        fields.Bilingual("text"), fields.NumberOrNull("amount"), fields.TextOrNull("currency"), fields.TextOrNull("year"), fields.Located("source"));
}
