using System.Globalization;

namespace CsWbSite.Model.Text;

/// <summary>A date as exactly as it is known: a year, a month or a day.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>Reads "2026", "2026-11" or "2026-11-23"; null when it is none of these or no such day exists.</summary>
    public static PartialDate? Parse(string text) =>
        Exact(text, "yyyy-MM-dd") is { } day ? new PartialDate(day.Year, day.Month, day.Day)
        : Exact(text, "yyyy-MM") is { } month ? new PartialDate(month.Year, month.Month)
        : Exact(text, "yyyy") is { } year ? new PartialDate(year.Year)
        : null;

    /// <summary>The form of ISO 8601, as precise as the date is known; what <c>&lt;time datetime&gt;</c> wants.</summary>
    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => $"{Year:0000}-{month:00}-{day:00}",
        ({ } month, null) => $"{Year:0000}-{month:00}",
        _ => $"{Year:0000}",
    };

    public int CompareTo(PartialDate other) => (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static DateOnly? Exact(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
