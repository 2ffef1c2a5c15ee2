using System.Runtime.InteropServices;
using CsWbSite.PostProcess.Search.Analysis;

namespace CsWbSite.PostProcess.Search.Index;

/// <summary>
/// Which sections have two words beside each other, with as many stop words between them as the phrase has. Kept by a hash of the two stems,
/// so that a phrase costs one small file for each pair; full lists of positions would be five times the size of the rest of the index.
/// Pairs in titles and headings stand under the neighbouring hash as well, which is in the same file.
/// </summary>
internal static class PhraseFiles
{
    private const int PairsInFile = 2000;
    private const int MostStopsBetween = 3;

    /// <summary>Bits of a hash that name the part of its pairs; the others are sorted in two steps.</summary>
    private const int PartBits = 10;

    private const int StepBits = (32 - PartBits) / 2;

    public static IEnumerable<IndexFile> Write(TermTable table, IReadOnlyList<PageWords> pages, out int fileCount)
    {
        var parts = PairsOf(table, pages);
        fileCount = (int)uint.Max(2, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(parts.Sum(part => part.Count) / PairsInFile)));
        return FilesOf(parts, fileCount);
    }

    /// <summary>All pairs in order, a part after another: the hash above, the section below.</summary>
    private static List<ulong>[] PairsOf(TermTable table, IReadOnlyList<PageWords> pages)
    {
        var hashes = table.Terms.Select(term => SpellingFiles.HashOf(term.Stem, 2)).ToArray();
        List<ulong>[] parts = [.. Enumerable.Range(0, 1 << PartBits).Select(_ => new List<ulong>())];
        var firstSection = 0;
        foreach (var page in pages)
        {
            // What stands above the first heading belongs to the page's first section.
            AddPairs(parts, page.Title, firstSection, table, hashes, isHeading: true);
            AddPairs(parts, page.Summary, firstSection, table, hashes);
            for (var within = 0; within < page.SectionCount; within++)
            {
                var section = page.Section(within);
                AddPairs(parts, section.Heading, firstSection + within, table, hashes, isHeading: true);
                AddPairs(parts, section.Text, firstSection + within, table, hashes);
            }

            firstSection += page.SectionCount;
        }

        var room = new ulong[parts.Max(part => part.Count)];
        foreach (var part in parts)
        {
            Sort(CollectionsMarshal.AsSpan(part), room);
        }

        return parts;
    }

    /// <summary>Sorts a part by what its hashes do not share, the lower bits first; sections ascend already, and each step keeps the order of equals (radix sort; Knuth, "The Art of Computer Programming", vol. 3, 5.2.5).</summary>
    private static void Sort(Span<ulong> part, Span<ulong> room)
    {
        room = room[..part.Length];
        SortStep(part, room, 32);
        SortStep(room, part, 32 + StepBits);
    }

    private static void SortStep(ReadOnlySpan<ulong> from, Span<ulong> to, int shift)
    {
        const int Mask = (1 << StepBits) - 1;
        Span<int> next = stackalloc int[Mask + 2];
        next.Clear();
        foreach (var pair in from)
        {
            next[((int)(pair >> shift) & Mask) + 1]++;
        }

        for (var value = 1; value <= Mask; value++)
        {
            next[value] += next[value - 1];
        }

        foreach (var pair in from)
        {
            to[next[(int)(pair >> shift) & Mask]++] = pair;
        }
    }

    /// <summary>Adds the pairs of a text, each to the part that the first bits of its hash name.</summary>
    private static void AddPairs(List<ulong>[] parts, ReadOnlySpan<int> words, int section, TermTable table, uint[] hashes, bool isHeading = false)
    {
        var (before, stops) = (-1, 0);
        foreach (var word in words)
        {
            if (word == TextWords.Stop)
            {
                stops++;
            }
            else if (word == TextWords.Break)
            {
                before = -1;
            }
            else if (word < TextWords.Joined)
            {
                var term = table.TermOf(word);
                if (before >= 0 && stops <= MostStopsBetween)
                {
                    var hash = PairHash(hashes[before], hashes[term], (uint)stops);
                    var part = parts[hash >> (32 - PartBits)];
                    part.Add(((ulong)hash << 32) | (uint)section);
                    if (isHeading)
                    {
                        part.Add(((ulong)(hash ^ 1) << 32) | (uint)section);
                    }
                }

                (before, stops) = (term, 0);
            }
        }
    }

    /// <summary>The browser computes the same from the stems of a phrase.</summary>
    private static uint PairHash(uint one, uint other, uint stops)
    {
        var hash = (one ^ (stops * 0x9E3779B9u)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13) ^ other) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }

    /// <summary>In the order of hashes, of which the first bits name the file: for each pair the step from the hash before it, the number of sections, and the sections.</summary>
    private static IEnumerable<IndexFile> FilesOf(List<ulong>[] parts, int fileCount)
    {
        var shift = 32 - System.Numerics.BitOperations.Log2((uint)fileCount);
        var (file, hashBefore) = (0, 0UL);
        var text = new IndexText().Append("\"");
        var sections = new List<int>();
        foreach (var pairs in parts)
        {
            for (var index = 0; index < pairs.Count;)
            {
                var hash = pairs[index] >> 32;
                while (file < (int)(hash >> shift))
                {
                    yield return FileOf(text, file++);
                    hashBefore = (ulong)file << shift;
                }

                sections.Clear();
                for (; index < pairs.Count && pairs[index] >> 32 == hash; index++)
                {
                    var section = (int)(uint)pairs[index];
                    if (sections.Count == 0 || sections[^1] != section)
                    {
                        sections.Add(section);
                    }
                }

                text.AppendNumber((int)(hash - hashBefore));
                text.AppendNumber(sections.Count - 1);
                text.AppendAscending(CollectionsMarshal.AsSpan(sections));
                hashBefore = hash;
            }
        }

        for (; file < fileCount; file++)
        {
            yield return FileOf(text, file);
        }
    }

    /// <summary>Takes the text of a file; that of the next begins.</summary>
    private static IndexFile FileOf(IndexText text, int number)
    {
        var file = IndexFile.Written($"f{number}", text.Append("\""));
        text.Clear().Append("\"");
        return file;
    }
}
