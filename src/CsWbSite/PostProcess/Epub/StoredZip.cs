using System.Buffers;
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

    /// <summary>Room for an archive, which each thread makes once.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? room;

    /// <param name="entries">In the order in which they are to stand.</param>
    /// <returns>To be read before the same thread builds another.</returns>
    public static ReadOnlyMemory<byte> Build(IReadOnlyList<OutputFile> entries)
    {
        var (archive, directory) = (room ??= new(), new ArrayBufferWriter<byte>());
        archive.ResetWrittenCount();
        foreach (var entry in entries)
        {
            var name = Encoding.UTF8.GetBytes(entry.Path);
            var at = archive.WrittenCount;
            var content = entry.Content().Span;
            var common = CommonOf(content, name.Length);
            AddNumber(archive, 0x04034B50);
            archive.Write(common);
            archive.Write(name);
            archive.Write(content);

            AddNumber(directory, 0x02014B50);
            AddShort(directory, Version);
            directory.Write(common);
            directory.Write(new byte[10]); // No comment, one disk, no attributes.
            AddNumber(directory, (uint)at);
            directory.Write(name);
        }

        var start = archive.WrittenCount;
        archive.Write(directory.WrittenSpan);
        AddNumber(archive, 0x06054B50);
        AddNumber(archive, 0);
        AddShort(archive, (ushort)entries.Count);
        AddShort(archive, (ushort)entries.Count);
        AddNumber(archive, (uint)directory.WrittenCount);
        AddNumber(archive, (uint)start);
        AddShort(archive, 0);
        return archive.WrittenMemory;
    }

    /// <summary>The 26 bytes that an entry has in both places.</summary>
    private static ReadOnlySpan<byte> CommonOf(ReadOnlySpan<byte> bytes, int nameLength)
    {
        var common = new ArrayBufferWriter<byte>(26);
        AddShort(common, Version);
        AddShort(common, NamesAreUtf8);
        AddShort(common, 0); // Stored.
        AddNumber(common, Day);
        AddNumber(common, Crc32.HashToUInt32(bytes));
        AddNumber(common, (uint)bytes.Length);
        AddNumber(common, (uint)bytes.Length);
        AddShort(common, (ushort)nameLength);
        AddShort(common, 0);
        return common.WrittenSpan;
    }

    private static void AddShort(ArrayBufferWriter<byte> bytes, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.GetSpan(2), value);
        bytes.Advance(2);
    }

    private static void AddNumber(ArrayBufferWriter<byte> bytes, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.GetSpan(4), value);
        bytes.Advance(4);
    }
}
