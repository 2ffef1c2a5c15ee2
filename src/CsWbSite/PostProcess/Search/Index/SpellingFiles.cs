namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// What the browser needs to forgive mistakes. A set of all stems, as a Bloom filter (B. H. Bloom, 1970), tells at once that a word is unknown.
/// Words with the same first letters lie in one file already; these files hold the words by their last letters, for a mistake near the beginning.
/// </summary>
internal static class SpellingFiles
{
    private const int WordsInFile = 450;

    /// <returns>Files, and where each begins: the last letters in reverse.</returns>
    public static (List<IndexFile> Files, List<string> Boundaries) Write(IEnumerable<string> words)
    {
        var chunks = words.Where(word => word.Length > 3 && !word.AsSpan().ContainsAnyExceptInRange('a', 'z')).Select(Reverse).Order(StringComparer.Ordinal).Chunk(WordsInFile).ToList();
        var boundaries = chunks.Select((chunk, number) => number == 0 ? "" : chunk[0][..Math.Min(chunk[0].Length, chunks[number - 1][^1].AsSpan().CommonPrefixLength(chunk[0]) + 1)]);
        return ([.. chunks.Select((chunk, number) => IndexFile.Of($"s{number}", string.Join(' ', chunk.Select(Reverse))))], [.. boundaries]);
    }

    /// <summary>The set of the words: bits, in base 64. Each word marks as many as serve best: with 6 bits a word 4, so that one in 18 other words passes for a member, with 10 bits 7, and one in 122.</summary>
    public static string SetOf(IReadOnlyCollection<string> words, int bitsOfWord)
    {
        var marks = (int)Math.Round(bitsOfWord * Math.Log(2));
        var bits = new byte[Math.Max(1, words.Count * bitsOfWord / 8)];
        foreach (var word in words)
        {
            var (one, other) = (HashOf(word, 0), HashOf(word, 1));
            for (uint mark = 0; mark < marks; mark++)
            {
                var bit = (one + (mark * other)) % (uint)(bits.Length * 8);
                bits[bit >> 3] |= (byte)(1 << (int)(bit & 7));
            }
        }

        return Convert.ToBase64String(bits);
    }

    /// <summary>FNV-1a over UTF-16 units (Fowler, Noll and Vo), 32 bits, with a last mixing step.</summary>
    public static uint HashOf(string text, uint seed)
    {
        var hash = 2166136261u ^ (seed * 0x9E3779B9u);
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        return hash ^ (hash >> 13);
    }

    private static string Reverse(string word) => string.Create(word.Length, word, (letters, source) =>
    {
        source.CopyTo(letters);
        letters.Reverse();
    });
}
