using System.Collections.Immutable;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Model.Text;

namespace CsWbSite.Model.Items;

/// <summary>One tool of the planning toolkit, with its worksheets.</summary>
public sealed record Tool : WrittenContent
{
    public required int Number { get; init; }
    public ImmutableArray<Located<string>> Areas { get; init; } = [];
    public required Bilingual<string> Official { get; init; }
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
    public ImmutableArray<Bilingual<string>> ToConfirm { get; init; } = [];
    public required ImmutableArray<Worksheet> Worksheets { get; init; }
}

/// <summary>A form to fill in, on screen or on paper. A closed hierarchy: <see cref="FormWorksheet"/>, <see cref="GridWorksheet"/>.</summary>
public abstract record Worksheet
{
    private protected Worksheet()
    {
    }

    public required string Id { get; init; }
    public required Bilingual<string> Title { get; init; }
    public bool OfficialInFrench { get; init; } = true;
    public Bilingual<string>? Introduction { get; init; }
}

/// <summary>A worksheet of labelled fields, one below the other.</summary>
public sealed record FormWorksheet : Worksheet
{
    public required ImmutableArray<WorksheetField> Fields { get; init; }

    /// <summary>A worked example: field id to its words.</summary>
    public ImmutableDictionary<string, Bilingual<string>> Example { get; init; } = ImmutableDictionary<string, Bilingual<string>>.Empty;
}

/// <summary>One field. With <paramref name="Columns"/> it is a table of blank rows.</summary>
/// <param name="Lines">Its height on paper, in lines of writing.</param>
/// <param name="Rows">How many blank rows such a table has on paper.</param>
public sealed record WorksheetField(
    string Id, Bilingual<string> Label, Bilingual<string>? Help, int Lines, ImmutableArray<WorksheetLabel> Columns, int Rows);

/// <summary>A worksheet of named rows and columns.</summary>
public sealed record GridWorksheet : Worksheet
{
    public required ImmutableArray<WorksheetLabel> Rows { get; init; }
    public required ImmutableArray<WorksheetLabel> Columns { get; init; }

    /// <summary>A worked example: (row id, column id) to its words.</summary>
    public ImmutableDictionary<(string Row, string Column), Bilingual<string>> Example { get; init; } =
        ImmutableDictionary<(string, string), Bilingual<string>>.Empty;
}

public sealed record WorksheetLabel(string Id, Bilingual<string> Label);
