using System.Collections.Immutable;
using System.Globalization;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Problems;
using CsWbSite.Process.Binding;

namespace CsWbSite.Process.Items;

internal static class PlanBinder
{
    public static CommunityPlan Bind(ItemSource source, Binding.Binding binding)
    {
        var fields = source.Fields!;
        var priorities = fields.Maps("priorities", PriorityOf);
        foreach (var twice in priorities.GroupBy(priority => priority.Id).Where(group => group.Count() > 1))
        {
            binding.Add(Problem.Process.DuplicateId(fields.At, twice.Key));
        }

        return new CommunityPlan
        {
            Id = source.Id,
            At = source.At,
            Halves = source.Words.Select(bound => bound.Half),
            Communities = fields.Maps("communities", community => new Community(community.Bilingual("name"), community.Choice<CommunityType>("type"))),
            Place = fields.BilingualOrNull("place"),
            Localities = fields.BilingualTexts("localities"),
            Region = fields.Located("region"),
            Location = fields.Map("location", location => LocationOf(location, binding)) ?? new Coordinates(0, 0),
            Population = fields.MapOrNull("population", PopulationOf),
            Period = fields.Map("period", period => new PlanPeriod(period.Whole("from"), period.WholeOrNull("to"), period.BilingualOrNull("note")))
                ?? new PlanPeriod(0, null, null),
            Status = fields.Choice<PlanStatus>("status"),
            Lead = fields.Bilingual("lead"),
            Advisory = fields.Bilinguals("advisory"),
            Adopted = fields.Maps("adopted", adoption => new Adoption(adoption.Bilingual("body"), adoption.Date("date"), adoption.BilingualOrNull("note"))),
            Official = fields.Map("official", official => new Bilingual<string?>(official.UrlOrNull("en"), official.UrlOrNull("fr"))) ?? new(null, null),
            OfficialTitleInFrench = fields.Flag("official_title_fr", otherwise: false),
            Vision = fields.BilingualOrNull("vision"),
            Goals = fields.Bilinguals("goals"),
            Priorities = priorities,
            Actions = fields.Maps("actions", action => ActionOf(action, priorities, binding)),
            Counts = fields.Maps("counts", count => new PlanCount(count.Bilingual("label"), count.Number("value"))),
            Indicators = fields.Maps("indicators", indicator => IndicatorOf(indicator, priorities, binding)),
            Consultation = fields.Maps("consultation", ConsultationOf),
            Milestones = fields.Maps("milestones", milestone => new Milestone(milestone.Date("date"), milestone.Bilingual("what"))),
            Contact = fields.BilingualOrNull("contact"),
            Sources = fields.Maps("sources", WebSourceOf),
            ToConfirm = fields.Bilinguals("to_confirm"),
            Updated = fields.DateOrNull("updated"),
            Reviewed = fields.Date("reviewed"),
        };
    }

    private static Coordinates LocationOf(FieldReader fields, Binding.Binding binding)
    {
        var location = new Coordinates(fields.Number("latitude"), fields.Number("longitude"));
        if (Math.Abs(location.Latitude) > 90 || Math.Abs(location.Longitude) > 180)
        {
            binding.Add(Problem.Process.OutOfRange(fields.At, $"{location.Latitude}, {location.Longitude}", "±90, ±180"));
        }

        return location;
    }

    private static Population PopulationOf(FieldReader fields) =>
        new(fields.Whole("value"), fields.Whole("year"), fields.Bilingual("geography"), fields.Flag("confirmed", otherwise: true));

    private static PlanPriority PriorityOf(FieldReader fields) =>
        new(fields.Text("id"), fields.Bilingual("name"), fields.Texts("themes"), fields.Texts("risk_factors"));

    private static PlanAction ActionOf(FieldReader fields, ImmutableArray<PlanPriority> priorities, Binding.Binding binding)
    {
        return new PlanAction(
            fields.Bilingual("text"), ServedPriority(fields, priorities, binding), fields.LocatedOrNull("area"), fields.Flag("judged", otherwise: false), fields.Texts("strategies"));
    }

    private static Located<string>? ServedPriority(FieldReader fields, ImmutableArray<PlanPriority> priorities, Binding.Binding binding)
    {
        var priority = fields.LocatedOrNull("priority");
        if (priority is { } named && !priorities.Any(known => known.Id == named.Value))
        {
            binding.Add(Problem.Process.NotAChoice(named.At, named.Value, priorities.Select(known => known.Id)));
        }

        return priority;
    }

    private static Indicator IndicatorOf(FieldReader fields, ImmutableArray<PlanPriority> priorities, Binding.Binding binding)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<int, decimal>();
        foreach (var (year, value) in fields.Entries("values"))
        {
            if (int.TryParse(year.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1900 and < 2200)
            {
                values[number] = binding.NumberOf(value);
            }
            else
            {
                binding.Add(Problem.Process.OutOfRange(year.At, year.Value, "1901–2199"));
            }
        }

        return new Indicator(
            fields.Bilingual("name"),
            ServedPriority(fields, priorities, binding),
            fields.BilingualOrNull("unit"),
            fields.Flag("change", otherwise: false),
            values.ToImmutable(),
            fields.BilingualOrNull("value_text"),
            fields.BilingualOrNull("target"),
            fields.BilingualOrNull("note"));
    }

    private static Consultation ConsultationOf(FieldReader fields) => new(
        fields.Bilingual("what"), fields.BilingualOrNull("when"), fields.NumberOrNull("count"), fields.BilingualOrNull("count_text"), fields.BilingualOrNull("note"));

    private static WebSource WebSourceOf(FieldReader fields)
    {
        var code = fields.Choice<SourceLanguage>("language");
        return new WebSource(fields.Bilingual("title"), fields.Url("url"), (Language)code);
    }
}
