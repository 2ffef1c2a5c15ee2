using System.Globalization;

namespace CsWbSite.Model.Text;

/// <summary>
/// Numbers and dates as Canadian English and French write them. Own tables, because those of the operating
/// system differ between machines and would make two builds of one input differ.
/// </summary>
public static class CanadianFormat
{
    private const string NoBreakSpace = "\u00A0";

    private static readonly Bilingual<string[]> Months = new(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]);

    /// <summary>"2,794,356.5" or "2 794 356,5" (no-break spaces), with the decimals the number was written with.</summary>
    public static string Number(decimal value, Language language)
    {
        var text = value.ToString("#,##0.############", CultureInfo.InvariantCulture);
        var written = language == Language.English ? text : text.Replace(",", NoBreakSpace).Replace('.', ',');
        return written.Replace('-', '\u2212');
    }

    /// <summary>"12.5%" or "12,5 %".</summary>
    public static string Percent(decimal value, Language language) =>
        Number(value, language) + (language == Language.English ? "%" : NoBreakSpace + "%");

    /// <summary>"$6,311" or "6 311 $".</summary>
    public static string Dollars(decimal value, Language language) =>
        language == Language.English ? "$" + Number(value, language) : Number(value, language) + NoBreakSpace + "$";

    /// <summary>The size of a file: "312 KB" or "1.2 MB", "312 ko" or "1,2 Mo".</summary>
    public static string Size(long bytes, Language language)
    {
        var (value, unit) = bytes < 1_000_000
            ? (Math.Max(Math.Round(bytes / 1000m), 1), new Bilingual<string>("KB", "ko"))
            : (Math.Round(bytes / 1_000_000m, 1), new Bilingual<string>("MB", "Mo"));
        return Number(value, language) + NoBreakSpace + unit[language];
    }

    /// <summary>"August 1, 2009" or "1er août 2009", as precise as the date is known.</summary>
    public static string Date(PartialDate date, Language language)
    {
        if (date.Month is not { } month)
        {
            return date.Year.ToString(CultureInfo.InvariantCulture);
        }

        var name = Months[language][month - 1];
        return (language, date.Day) switch
        {
            (_, null) => $"{name} {date.Year}",
            (Language.English, { } day) => $"{name} {day}, {date.Year}",
            (_, 1) => $"1er{NoBreakSpace}{name} {date.Year}",
            (_, { } day) => $"{day}{NoBreakSpace}{name} {date.Year}",
        };
    }
}
