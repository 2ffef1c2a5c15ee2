using System.Collections.Immutable;

namespace CsWbSite.Model.Pages;

/// <summary>Ontario with the places of the plans: all of it, and the crowded south once more, larger.</summary>
/// <param name="Outline">The path of shores and borders, in the units of both windows.</param>
public sealed record PlanMap(string Outline, MapWindow Whole, MapWindow South);

/// <summary>A part of the map.</summary>
/// <param name="Radius">Of a point's number, in units of the map.</param>
/// <param name="Points">Those that this window shows: the whole map leaves out those of the south.</param>
public sealed record MapWindow(int Left, int Top, int Width, int Height, int Radius, ImmutableArray<MapPoint> Points);

/// <summary>A plan on the map.</summary>
/// <param name="Number">The same as in the list beside the map.</param>
/// <param name="X">Where its number stands: at the place, or as near as its neighbours allow.</param>
public sealed record MapPoint(int Number, string Place, string Url, int X, int Y);
