using System.Text.Json;
using CsWbSite.Model.Text;

namespace CsWbSite.Tests.Laws;

/// <summary>The files of one language's search index, read as the browser reads them.</summary>
internal sealed class IndexFiles
{
    private readonly Dictionary<string, JsonElement> files;
    private readonly Dictionary<int, HashSet<string>> words = [];

    public IndexFiles(IEnumerable<OutputFile> all, Language language) => files = all.Where(file => file.Path.StartsWith($"search/{language.Code}-", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => JsonSerializer.Deserialize<JsonElement>(file.Bytes.Span), StringComparer.Ordinal);

    public IEnumerable<string> Names => files.Keys.Order(StringComparer.Ordinal);

    public JsonElement this[string name] => files[name];

    /// <summary>The addresses of all pages that can be found.</summary>
    public HashSet<string> Addresses
    {
        get
        {
            var (addresses, folder) = (new HashSet<string>(StringComparer.Ordinal), "");
            var names = files["index"].GetProperty("names");
            foreach (var (title, line) in names.GetProperty("T").GetString()!.Split('\n').Zip(names.GetProperty("U").GetString()!.Split('\n')))
            {
                var end = line.LastIndexOf('/');
                folder = end >= 0 ? line[..(end + 1)] : folder;
                var rest = line[(end + 1)..].Split(' ');
                addresses.Add(folder + (rest.Length == 1 ? Slug.Of(title) : Slug.Of(title)[..int.Parse(rest[0])] + rest[1]) + "/");
            }

            return addresses;
        }
    }

    /// <summary>The words, with their accents, of one file of words.</summary>
    public HashSet<string> WordsOf(int file)
    {
        if (!words.TryGetValue(file, out var found))
        {
            words[file] = found = [.. files[$"w{file}"].GetProperty("t").EnumerateArray().SelectMany(term => term[1].GetString()!.Split(' ').Select(word => Written(term[0].GetString()!, word)))];
        }

        return found;
    }

    /// <summary>Numbers as the index writes them: the last sign of one of 64, those before it of base 28.</summary>
    public static List<int> NumbersOf(string text)
    {
        var (numbers, value) = (new List<int>(), 0);
        foreach (var sign in text)
        {
            var digit = sign - ' ' - (sign > '\\' ? 2 : sign > '"' ? 1 : 0);
            value = digit < 64 ? (value * 64) + digit : (value * 28) + digit - 64;
            if (digit < 64)
            {
                numbers.Add(value);
                value = 0;
            }
        }

        return numbers;
    }

    private static string Written(string stem, string word) => word[0] switch
    {
        '-' => stem + word[1..],
        '=' => word[1..],
        _ => word,
    };
}
