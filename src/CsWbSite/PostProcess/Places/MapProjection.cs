using CsWbSite.Model.Items;

namespace CsWbSite.PostProcess.Places;

/// <summary>
/// Degrees to units of the map, a hundredth of a degree of latitude each. Meridians are straight lines that draw together towards the north, and true
/// to scale at 43° and 54°: nothing but sums and products, so that every machine draws the same.
/// </summary>
internal static class MapProjection
{
    private const decimal Middle = -85m;
    private const decimal SouthParallel = 43m;
    private const decimal CosineAtSouth = 0.73135m;
    private const decimal CosineAtNorth = 0.58779m;
    private const decimal NorthParallel = 54m;

    public static (decimal X, decimal Y) Of(Coordinates place)
    {
        var narrowing = CosineAtSouth + ((CosineAtNorth - CosineAtSouth) * (place.Latitude - SouthParallel) / (NorthParallel - SouthParallel));
        return ((place.Longitude - Middle) * narrowing * 100, -place.Latitude * 100);
    }
}
