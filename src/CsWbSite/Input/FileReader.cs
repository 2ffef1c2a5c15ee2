using System.Text;
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

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

            var bytes = new byte[length];
            var read = RandomAccess.Read(file, bytes, 0);
            return read == length ? bytes : bytes[..read];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problem.Input.Unreadable(new(path)));
            return null;
        }
    }

    private static string? TextOf(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            diagnostics.Add(Problem.Input.ByteOrderMark(new(path)));
            bytes = bytes[3..];
        }

        string text;
        try
        {
            text = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            diagnostics.Add(Problem.Input.NotUtf8(LocationOf(path, Encoding.Latin1.GetString(bytes[..Math.Max(exception.Index, 0)]))));
            return null;
        }

        if (text.IndexOf('\r') is >= 0 and var carriageReturn)
        {
            diagnostics.Add(Problem.Input.CarriageReturns(LocationOf(path, text.AsSpan(0, carriageReturn))));
            text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(Problem.Input.EmptyFile(new(path)));
            return null;
        }

        if (text.AsSpan().IndexOfAny(ControlCharacters) is >= 0 and var control)
        {
            diagnostics.Add(Problem.Input.ControlCharacter(LocationOf(path, text.AsSpan(0, control)), text[control]));
            return null;
        }

        return text;
    }

    private static readonly System.Buffers.SearchValues<char> ControlCharacters =
        System.Buffers.SearchValues.Create(Enumerable.Range(0, 32).Where(code => code is not ('\n' or '\t')).Append(127).Select(code => (char)code).ToArray());

    /// <summary>The place right behind this text.</summary>
    private static SourceLocation LocationOf(string path, ReadOnlySpan<char> before) =>
        new(path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
