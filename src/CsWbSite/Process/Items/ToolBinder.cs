using System.Collections.Immutable;
using CsWbSite.Model.Items;
using CsWbSite.Model.Text;
using CsWbSite.Problems;
using CsWbSite.Process.Binding;

namespace CsWbSite.Process.Items;

internal static class ToolBinder
{
    public static Tool Bind(ItemSource source, Binding.Binding binding)
    {
        var fields = source.Fields!;
        return new Tool
        {
            Id = source.Id,
            At = source.At,
            Halves = source.Words.Select(bound => bound.Half),
            Number = fields.Whole("number"),
            Areas = fields.Texts("areas"),
            Official = fields.HalvesOrNull("official", binding.UrlOf, "") ?? Bilingual.Same(""),
            Sources = fields.Texts("sources"),
            Reviewed = fields.Date("reviewed"),
            ToConfirm = fields.Bilinguals("to_confirm"),
            Worksheets = fields.Maps("worksheets", worksheet => WorksheetOf(worksheet, binding)),
        };
    }

    private static Worksheet WorksheetOf(FieldReader fields, Binding.Binding binding)
    {
        var id = fields.Text("id");
        var title = fields.Bilingual("title");
        var official = fields.Flag("official_fr", otherwise: true);
        var introduction = fields.BilingualOrNull("intro");
        if (fields.MapOrNull("grid", grid => new Grid(LabelsOf(grid, "rows"), LabelsOf(grid, "columns"))) is { } grid)
        {
            return new GridWorksheet
            {
                Id = id,
                Title = title,
                OfficialInFrench = official,
                Introduction = introduction,
                Rows = grid.Rows,
                Columns = grid.Columns,
                Example = GridExampleOf(fields, grid, binding),
            };
        }

        var formFields = fields.Maps("fields", FieldOf);
        return new FormWorksheet
        {
            Id = id,
            Title = title,
            OfficialInFrench = official,
            Introduction = introduction,
            Fields = formFields,
            Example = FormExampleOf(fields, formFields, binding),
        };
    }

    private static WorksheetField FieldOf(FieldReader fields) => new(
        fields.Text("id"),
        fields.Bilingual("label"),
        fields.BilingualOrNull("help"),
        fields.WholeOrNull("lines") ?? 2,
        LabelsOf(fields, "columns"),
        fields.WholeOrNull("rows") ?? 4);

    private static ImmutableArray<WorksheetLabel> LabelsOf(FieldReader fields, string name) =>
        fields.Maps(name, label => new WorksheetLabel(label.Text("id"), label.Bilingual("label")));

    private static ImmutableDictionary<string, Bilingual<string>> FormExampleOf(
        FieldReader fields, ImmutableArray<WorksheetField> known, Binding.Binding binding)
    {
        var example = ImmutableDictionary.CreateBuilder<string, Bilingual<string>>();
        foreach (var (key, value) in fields.Entries("example"))
        {
            if (!known.Any(field => field.Id == key.Value))
            {
                binding.Add(Problem.Process.NotAChoice(key.At, key.Value, known.Select(field => field.Id)));
            }

            example[key.Value] = binding.BilingualOf(value);
        }

        return example.ToImmutable();
    }

    private static ImmutableDictionary<(string, string), Bilingual<string>> GridExampleOf(FieldReader fields, Grid grid, Binding.Binding binding)
    {
        var example = ImmutableDictionary.CreateBuilder<(string, string), Bilingual<string>>();
        foreach (var (row, cells) in fields.Entries("example"))
        {
            if (!grid.Rows.Any(label => label.Id == row.Value))
            {
                binding.Add(Problem.Process.NotAChoice(row.At, row.Value, grid.Rows.Select(label => label.Id)));
            }

            binding.MapOf(cells, reader =>
            {
                foreach (var column in grid.Columns)
                {
                    if (reader.BilingualOrNull(column.Id) is { } words)
                    {
                        example[(row.Value, column.Id)] = words;
                    }
                }

                return reader;
            });
        }

        return example.ToImmutable();
    }

    private sealed record Grid(ImmutableArray<WorksheetLabel> Rows, ImmutableArray<WorksheetLabel> Columns);
}
