using System.Runtime.InteropServices;
using System.Text;
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

    public static IEnumerable<IndexFile> Write(TermTable table, IReadOnlyList<PageWords> pages, out int fileCount)
    {
        var pairs = PairsOf(table, pages);
        fileCount = (int)uint.Max(2, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(pairs.Count / PairsInFile)));
        return FilesOf(pairs, fileCount);
    }

    /// <summary>Sorted: the hash above, the section below.</summary>
    private static List<ulong> PairsOf(TermTable table, IReadOnlyList<PageWords> pages)
    {
        var pairs = new List<ulong>(pages.Sum(page => page.Fields.Sum(field => field.Length)));
        var section = 0u;
        var hashes = table.Terms.Select(term => SpellingFiles.HashOf(term.Stem, 2)).ToArray();
        foreach (var page in pages)
        {
            // What stands above the first heading belongs to the page's first section.
            AddPairs(page.Title, section, isHeading: true);
            AddPairs(page.Summary, section);
            foreach (var words in page.Sections)
            {
                AddPairs(words.Heading, section, isHeading: true);
                AddPairs(words.Text, section);
                section++;
            }
        }

        pairs.Sort();
        return pairs;

        void AddPairs(int[] words, uint place, bool isHeading = false)
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
                        pairs.Add(((ulong)hash << 32) | place);
                        if (isHeading)
                        {
                            pairs.Add(((ulong)(hash ^ 1) << 32) | place);
                        }
                    }

                    (before, stops) = (term, 0);
                }
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
    private static IEnumerable<IndexFile> FilesOf(List<ulong> pairs, int fileCount)
    {
        var shift = 32 - System.Numerics.BitOperations.Log2((uint)fileCount);
        var index = 0;
        var text = new StringBuilder();
        for (var file = 0; file < fileCount; file++)
        {
            text.Clear().Append('"');
            var hashBefore = (ulong)file << shift;
            var sections = new List<int>();
            while (index < pairs.Count && (long)((pairs[index] >> 32) >> shift) == file)
            {
                var hash = pairs[index] >> 32;
                sections.Clear();
                for (; index < pairs.Count && pairs[index] >> 32 == hash; index++)
                {
                    var section = (int)(uint)pairs[index];
                    if (sections.Count == 0 || sections[^1] != section)
                    {
                        sections.Add(section);
                    }
                }

                NumberText.Append(text, (int)(hash - hashBefore));
                NumberText.Append(text, sections.Count - 1);
                NumberText.AppendAscending(text, CollectionsMarshal.AsSpan(sections));
                hashBefore = hash;
            }

            yield return IndexFile.Written($"f{file}", text.Append('"'));
        }
    }
}
