namespace CsWbSite.PostProcess.Search.Index;

/// <summary>Where a term is found, and how much it counts there: pages for title, summary and terms, sections for headings and words.</summary>
internal sealed class Postings
{
    /// <summary>How finely weights are told apart; the browser reads the same number.</summary>
    public const int Levels = 8;

    /// <summary>A longer list keeps the places where the term counts most; the others go into a file of their own, for words that are excluded.</summary>
    public const int Longest = 3000;

    /// <summary>Bits of a place in an entry; above them stands how many levels it is below the greatest.</summary>
    private const int PlaceBits = 28;

    /// <summary>One number an entry: there are millions in a large index. Within a level, places ascend.</summary>
    private int[] room = [];

    public int Count { get; private set; }

    private ReadOnlySpan<int> Entries => room.AsSpan(0, Count);

    /// <param name="place">Behind those that were added with the same level.</param>
    /// <param name="share">Of the greatest weight, above 0, at most 1.</param>
    public void Add(int place, double share) => Add(place, Math.Clamp((int)Math.Ceiling(share * Levels), 1, Levels));

    public void Add(int place, int level)
    {
        if (Count == room.Length)
        {
            Array.Resize(ref room, Math.Max(4, Count * 2));
        }

        room[Count++] = ((Levels - level) << PlaceBits) | place;
    }

    /// <summary>Raises the level of each place to the term's, where that is greater.</summary>
    public void Raise(Span<byte> levels)
    {
        foreach (var entry in Entries)
        {
            ref var level = ref levels[PlaceOf(entry)];
            level = Math.Max(level, (byte)LevelOf(entry));
        }
    }

    /// <summary>Writes the places that count most, or (rest) the others: for each level a header of count and level, then the places ascending.</summary>
    public void Write(IndexText text, bool rest = false)
    {
        var sorted = ByLevel();
        var kept = Math.Min(sorted.Length, Longest);
        for (var chosen = rest ? sorted.AsSpan(kept) : sorted.AsSpan(0, kept); !chosen.IsEmpty;)
        {
            var level = LevelOf(chosen[0]);
            var count = 1;
            while (count < chosen.Length && LevelOf(chosen[count]) == level)
            {
                count++;
            }

            text.AppendNumber(((count - 1) * Levels) + level - 1);
            foreach (ref var entry in chosen[..count])
            {
                entry = PlaceOf(entry);
            }

            text.AppendAscending(chosen[..count]);
            chosen = chosen[count..];
        }
    }

    /// <summary>The greatest level first, then by place. Levels are few, so each entry is put at once where it belongs.</summary>
    private int[] ByLevel()
    {
        Span<int> next = stackalloc int[Levels + 1];
        foreach (var entry in Entries)
        {
            next[(entry >> PlaceBits) + 1]++;
        }

        for (var below = 1; below < Levels; below++)
        {
            next[below] += next[below - 1];
        }

        var sorted = new int[Count];
        foreach (var entry in Entries)
        {
            sorted[next[entry >> PlaceBits]++] = entry;
        }

        return sorted;
    }

    private static int PlaceOf(int entry) => entry & ((1 << PlaceBits) - 1);

    private static int LevelOf(int entry) => Levels - (entry >> PlaceBits);
}
