using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsWbSite.Model.Diagnostics;
using CsWbSite.Problems;

namespace CsWbSite.Input;

/// <summary>What became of one file: text, an asset, or (both null) something that was reported.</summary>
internal readonly record struct FileResult(string Path, SourceText? Text, SourceAsset? Asset);

/// <summary>Reads one file and checks what can be checked without understanding it.</summary>
internal static class FileReader
{
    private const int Megabyte = 1_000_000;
    private const int TextLimit = 2;
    private const int AssetLimit = 5;

    public static FileResult Read(string folder, string path, DiagnosticBag diagnostics)
    {
        var failed = new FileResult(path, null, null);
        var extension = Path.GetExtension(path);
        var isText = extension is ".md" or ".yml";
        if (!isText && extension is not (".svg" or ".png" or ".jpg" or ".jpeg" or ".webp" or ".avif"))
        {
            diagnostics.Add(Problem.Input.UnknownFileType(new(path), extension));
            return failed;
        }

        if (BytesOf(folder, path, isText ? TextLimit : AssetLimit, diagnostics) is not { } bytes)
        {
            return failed;
        }

        if (!isText)
        {
            return new FileResult(path, null, new SourceAsset(path, bytes));
        }

        return TextOf(path, bytes, diagnostics) is { } text ? new FileResult(path, new SourceText(path, text), null) : failed;
    }

    private static byte[]? BytesOf(string folder, string path, int limit, DiagnosticBag diagnostics)
    {
        try
        {
            using var file = File.OpenHandle(Path.Combine(folder, path));
            var length = RandomAccess.GetLength(file);
            if (length > (long)limit * Megabyte)
            {
                diagnostics.Add(Problem.Input.TooLarge(new(path), (length + Megabyte - 1) / Megabyte, limit));
                return null;
            }

            // The file fills all of it, or what it does not fill is cut off: it need not be cleared first.
            var bytes = GC.AllocateUninitializedArray<byte>((int)length);
            var read = RandomAccess.Read(file, bytes, 0);
            return read == length ? bytes : bytes[..read];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problem.Input.Unreadable(new(path)));
            return null;
        }
    }

    /// <summary>The file's text. All that is looked for are signs of one byte, so a file that is in order is not made a string for it.</summary>
    private static Utf8Text? TextOf(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8))
        {
            diagnostics.Add(Problem.Input.ByteOrderMark(new(path)));
            bytes = bytes[3..];
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            var valid = new char[bytes.Length];
            Utf8.ToUtf16(bytes.Span, valid, out _, out var length, replaceInvalidSequences: false);
            diagnostics.Add(Problem.Input.NotUtf8(LocationOf(path, valid.AsSpan(0, length))));
            return null;
        }

        if (bytes.Span.IndexOf((byte)'\r') is >= 0 and var carriageReturn)
        {
            diagnostics.Add(Problem.Input.CarriageReturns(LocationBehind(path, bytes.Span[..carriageReturn])));
            bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.Span).Replace("\r\n", "\n").Replace('\r', '\n'));
        }

        if (IsBlank(bytes.Span))
        {
            diagnostics.Add(Problem.Input.EmptyFile(new(path)));
            return null;
        }

        if (bytes.Span.IndexOfAny(ControlCharacters) is >= 0 and var control)
        {
            diagnostics.Add(Problem.Input.ControlCharacter(LocationBehind(path, bytes.Span[..control]), (char)bytes.Span[control]));
            return null;
        }

        return new Utf8Text(bytes);
    }

    private static readonly SearchValues<byte> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 32).Where(code => code is not ('\n' or '\t')).Append(127).Select(code => (byte)code)]);

    private static bool IsBlank(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(" \t\n"u8) switch
    {
        < 0 => true,
        var start => text[start] >= 128 && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(text)),
    };

    private static SourceLocation LocationBehind(string path, ReadOnlySpan<byte> before) => LocationOf(path, Encoding.UTF8.GetString(before));

    /// <summary>The place right behind this text.</summary>
    private static SourceLocation LocationOf(string path, ReadOnlySpan<char> before) =>
        new(path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
