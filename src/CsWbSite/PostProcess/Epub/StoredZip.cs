using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace CsWbSite.PostProcess.Epub;

/// <summary>
/// A ZIP archive without compression and without times. The runtime's own writer notes the machine's kind, and what its
/// compressor makes differs between processors; this gives the same bytes everywhere.
/// </summary>
internal static class StoredZip
{
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 1 << 11;

    /// <summary>The first of January 1980, the earliest day that the form knows.</summary>
    private const uint Day = (1 << 21) | (1 << 16);

    /// <param name="entries">In the order in which they are to stand.</param>
    public static byte[] Build(IReadOnlyList<OutputFile> entries)
    {
        var archive = new List<byte>(entries.Sum(entry => entry.Bytes.Length + (2 * entry.Path.Length) + 100));
        var directory = new List<byte>();
        foreach (var entry in entries)
        {
            var name = Encoding.UTF8.GetBytes(entry.Path);
            var at = archive.Count;
            var common = CommonOf(entry.Bytes.Span, name.Length);
            AddNumber(archive, 0x04034B50);
            archive.AddRange(common);
            archive.AddRange(name);
            archive.AddRange(entry.Bytes.Span);

            AddNumber(directory, 0x02014B50);
            AddShort(directory, Version);
            directory.AddRange(common);
            directory.AddRange(new byte[10]); // No comment, one disk, no attributes.
            AddNumber(directory, (uint)at);
            directory.AddRange(name);
        }

        var start = archive.Count;
        archive.AddRange(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(directory));
        AddNumber(archive, 0x06054B50);
        AddNumber(archive, 0);
        AddShort(archive, (ushort)entries.Count);
        AddShort(archive, (ushort)entries.Count);
        AddNumber(archive, (uint)directory.Count);
        AddNumber(archive, (uint)start);
        AddShort(archive, 0);
        return [.. archive];
    }

    /// <summary>The 26 bytes that an entry has in both places.</summary>
    private static byte[] CommonOf(ReadOnlySpan<byte> bytes, int nameLength)
    {
        var common = new List<byte>(26);
        AddShort(common, Version);
        AddShort(common, NamesAreUtf8);
        AddShort(common, 0); // Stored.
        AddNumber(common, Day);
        AddNumber(common, Crc32.HashToUInt32(bytes));
        AddNumber(common, (uint)bytes.Length);
        AddNumber(common, (uint)bytes.Length);
        AddShort(common, (ushort)nameLength);
        AddShort(common, 0);
        return [.. common];
    }

    private static void AddShort(List<byte> bytes, ushort value)
    {
        Span<byte> two = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(two, value);
        bytes.AddRange(two);
    }

    private static void AddNumber(List<byte> bytes, uint value)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(four, value);
        bytes.AddRange(four);
    }
}
