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

    /// <summary>Of a hash, by which its pairs are parted before they are sorted.</summary>
    private const int PartBits = 10;

    /// <summary>Signs in a file, so that nearly none outgrows the builder.</summary>
    private const int UsualSize = 1 << 15;

    public static IEnumerable<IndexFile> Write(TermTable table, IReadOnlyList<PageWords> pages, out int fileCount)
    {
        var parts = PairsOf(table, pages);
        fileCount = (int)uint.Max(2, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(parts.Sum(part => part.Count) / PairsInFile)));
        return FilesOf(parts, fileCount);
    }

    /// <summary>Pairs by the first bits of their hashes, each part sorted: the hash above, the section below. Small parts are sorted in the processor's own memory, and in fewer steps than all together.</summary>
    private static List<ulong>[] PairsOf(TermTable table, IReadOnlyList<PageWords> pages)
    {
        var usual = pages.SelectMany(page => page.Fields).Sum(words => words.Length) >> PartBits;
        var parts = Enumerable.Range(0, 1 << PartBits).Select(_ => new List<ulong>(usual)).ToArray();
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

        Array.ForEach(parts, part => part.Sort());
        return parts;

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
                        var part = parts[hash >> (32 - PartBits)];
                        part.Add(((ulong)hash << 32) | place);
                        if (isHeading)
                        {
                            part.Add(((ulong)(hash ^ 1) << 32) | place);
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
    private static IEnumerable<IndexFile> FilesOf(List<ulong>[] parts, int fileCount)
    {
        var shift = 32 - System.Numerics.BitOperations.Log2((uint)fileCount);
        var (file, hashBefore) = (0, 0UL);
        var text = new StringBuilder("\"", UsualSize);
        var sections = new List<int>();
        foreach (var part in parts)
        {
            for (var index = 0; index < part.Count;)
            {
                var hash = part[index] >> 32;
                while (file < (int)(hash >> shift))
                {
                    yield return FileOf(text, file++);
                    hashBefore = (ulong)file << shift;
                }

                sections.Clear();
                for (; index < part.Count && part[index] >> 32 == hash; index++)
                {
                    var section = (int)(uint)part[index];
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
        }

        for (; file < fileCount; file++)
        {
            yield return FileOf(text, file);
        }
    }

    /// <summary>Takes the text out of the builder, in which the next file begins.</summary>
    private static IndexFile FileOf(StringBuilder text, int number)
    {
        var file = IndexFile.Written($"f{number}", text.Append('"'));
        text.Clear().Append('"');
        return file;
    }
}
