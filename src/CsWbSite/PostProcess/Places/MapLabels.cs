namespace CsWbSite.PostProcess.Places;

/// <summary>Where the numbers of places stand so that none covers another: at the place, or pushed aside by its neighbours.</summary>
internal static class MapLabels
{
    private const int Rounds = 200;

    /// <param name="apart">How far the middles of two labels must be from each other.</param>
    public static (double X, double Y)[] Place(IReadOnlyList<(double X, double Y)> places, double apart)
    {
        var labels = places.ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var i = 0; i < labels.Length; i++)
            {
                for (var j = i + 1; j < labels.Length; j++)
                {
                    var (dx, dy) = (labels[j].X - labels[i].X, labels[j].Y - labels[i].Y);
                    var distance = Math.Sqrt((dx * dx) + (dy * dy));
                    if (distance >= apart)
                    {
                        continue;
                    }

                    // Two of one place part sideways.
                    var (x, y) = distance > 0 ? (dx / distance, dy / distance) : (1, 0);
                    var push = ((apart - distance) / 2) + 0.01;
                    labels[i] = (labels[i].X - (x * push), labels[i].Y - (y * push));
                    labels[j] = (labels[j].X + (x * push), labels[j].Y + (y * push));
                    moved = true;
                }
            }

            if (!moved)
            {
                break;
            }
        }

        return labels;
    }
}
