using System.Collections.Immutable;
using CsWbSite.Model.Pages;
using CsWbSite.Model.Text;
using CsWbSite.PostProcess.Site;

namespace CsWbSite.PostProcess.Data;

/// <summary>The whole library as data: JSON with its schemas, and tables; each file is made when it, or its size, is first asked for.</summary>
/// <param name="Sets">The JSON files as the page shows them.</param>
/// <param name="Tables">The CSV files.</param>
internal sealed record DataFiles(ImmutableArray<OutputFile> Files, Bilingual<ImmutableArray<DataFileView>> Sets, Bilingual<ImmutableArray<DataFileView>> Tables)
{
    private static readonly IReadOnlyList<CsvTable> AllTables =
        [StrategyTables.Strategies, StrategyTables.Findings, PlanTables.Plans, PlanTables.Priorities, PlanTables.Actions, PlanTables.Indicators];

    /// <summary>The newest date of review: two builds of one content say the same, whatever the clock says.</summary>
    public static PartialDate? AsOf(SiteContent site) => site.Parsed.Items.Max(item => item.Reviewed);

    public static DataFiles Build(SiteContent site)
    {
        var json = DataSet.All.Select(set => File($"{set.Name}.json", () => DataJson.Bytes(writer => set.Whole.Write(writer, site)))).ToList();
        var schemas = DataSet.All.Select(set => File($"{set.Name}.schema.json", () => DataSchema.Of(set, $"{site.Settings.BaseUrl}/data/{set.Name}.schema.json"))).ToList();
        var tables = AllTables.Select(table => File($"{table.Name}.csv", () => table.Bytes(site))).ToList();
        return new DataFiles(
            [.. json, .. schemas, .. tables],
            Bilingual.Of<ImmutableArray<DataFileView>>(language =>
            [
                .. DataSet.All.Select((set, index) => new DataFileView(
                    set.Name, set.Title[language], set.Meaning[language], LinkTo(json[index]), LinkTo(schemas[index]), [.. FieldsOf(set.Items, "", language)])),
            ]),
            Bilingual.Of<ImmutableArray<DataFileView>>(language =>
            [
                .. AllTables.Select((table, index) => new DataFileView(
                    table.Name, table.Title[language], table.Meaning[language], LinkTo(tables[index]), null,
                    [.. table.Columns.Select(column => new DataFieldView(column.Name, column.Meaning[language], null, true))])),
            ]));
    }

    private static OutputFile File(string name, Func<byte[]> bytesOf)
    {
        var made = new Lazy<byte[]>(bytesOf);
        return new OutputFile("data/" + name, () => made.Value);
    }

    private static DataLink LinkTo(OutputFile file) => new(file.Path["data/".Length..], "/" + file.Path, new Lazy<int>(() => file.Content().Length));

    /// <summary>The fields with those inside them: "findings", "findings.outcome".</summary>
    private static IEnumerable<DataFieldView> FieldsOf(IReadOnlyList<DataFieldInfo> fields, string before, Language language) => fields.SelectMany(field => FieldsOf(field.Form.Inside, $"{before}{field.Name}.", language)
        .Prepend(new DataFieldView(before + field.Name, field.Meaning[language], field.Form.Words[language], field.Always)));
}
