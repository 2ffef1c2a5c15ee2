namespace CsWbSite.Problems;

/// <summary>Finds what an author most likely meant.</summary>
internal static class NearestWord
{
    /// <summary>The word at the smallest edit distance, when it is near enough to be a slip of the pen; null otherwise.</summary>
    public static string? Of(string written, IReadOnlyList<string> words)
    {
        if (written.Length > 60)
        {
            return null;
        }

        var limit = Math.Max(1, written.Length / 3);
        return words
            .Where(word => Math.Abs(word.Length - written.Length) <= limit)
            .Select(word => (Word: word, Distance: Distance(written, word)))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein's distance, letter case ignored.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + same));
            }
        }

        return row[^1];
    }
}
