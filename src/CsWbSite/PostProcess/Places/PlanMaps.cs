using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsWbSite.Model.Items;
using CsWbSite.Model.Pages;

namespace CsWbSite.PostProcess.Places;

/// <summary>Draws the plans on the map of Ontario.</summary>
internal static class PlanMaps
{
    private const int Margin = 12;

    /// <summary>A point of the whole map is drawn this much larger, because the map is shown that much smaller.</summary>
    private const int WholeRadius = 34;

    private const int SouthRadius = 11;

    private static readonly (Coordinates NorthWest, Coordinates SouthEast) South = (new(46.75m, -83.3m), new(41.6m, -74.2m));
    private static readonly Lazy<(string Path, decimal Left, decimal Top, decimal Right, decimal Bottom)> Outline = new(Draw);

    /// <param name="plans">In the order of the list beside the map.</param>
    public static PlanMap Build(IReadOnlyList<PlanEntry> plans)
    {
        var (path, left, top, right, bottom) = Outline.Value;
        var northWest = MapProjection.Of(South.NorthWest);
        var southEast = MapProjection.Of(South.SouthEast);
        bool IsInSouth(PlanEntry entry) => MapProjection.Of(entry.Plan.Location) is var place && place.X > northWest.X && place.X < southEast.X && place.Y > northWest.Y && place.Y < southEast.Y;
        return new PlanMap(
            path,
            Window(left, top, right, bottom, WholeRadius, plans.Where(entry => !IsInSouth(entry))),
            Window(northWest.X, northWest.Y, southEast.X, southEast.Y, SouthRadius, plans.Where(IsInSouth)));
    }

    private static MapWindow Window(decimal left, decimal top, decimal right, decimal bottom, int radius, IEnumerable<PlanEntry> plans)
    {
        var entries = plans.ToList();
        var places = MapLabels.Place([.. entries.Select(entry => MapProjection.Of(entry.Plan.Location)).Select(place => ((double)place.X, (double)place.Y))], (2 * radius) + (radius / 5.0));
        return new MapWindow(
            (int)left - Margin, (int)top - Margin, (int)(right - left) + (2 * Margin), (int)(bottom - top) + (2 * Margin), radius,
            [.. entries.Select((entry, i) => new MapPoint(entry.Number, entry.Place, entry.Card.Url, (int)places[i].X, (int)places[i].Y))]);
    }

    /// <summary>The outline as one path, each step from the point before it, which is shorter.</summary>
    private static (string Path, decimal Left, decimal Top, decimal Right, decimal Bottom) Draw()
    {
        var path = new StringBuilder();
        var all = new List<(int X, int Y)>();
        foreach (var ring in OntarioOutline.Rings)
        {
            var points = ring.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(PointOf).ToList();
            path.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}l");
            path.AppendJoin(' ', points.Zip(points.Skip(1)).Select(pair => FormattableString.Invariant($"{pair.Second.X - pair.First.X} {pair.Second.Y - pair.First.Y}"))).Append('z');
            all.AddRange(points);
        }

        return (path.ToString(), all.Min(point => point.X), all.Min(point => point.Y), all.Max(point => point.X), all.Max(point => point.Y));
    }

    private static (int X, int Y) PointOf(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var (west, north) = (int.Parse(text.AsSpan(0, comma), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(comma + 1), CultureInfo.InvariantCulture));
        var (x, y) = MapProjection.Of(new Coordinates(north / 100m, -west / 100m));
        return ((int)decimal.Round(x), (int)decimal.Round(y));
    }
}
