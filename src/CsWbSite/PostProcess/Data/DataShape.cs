using System.Collections.Immutable;
using System.Text.Json;
using CsWbSite.Model.Text;

namespace CsWbSite.PostProcess.Data;

/// <summary>
/// What the data files say of one kind of thing: its fields in order. The JSON, its schema and the page that explains
/// the fields all follow from it, so they cannot disagree.
/// </summary>
internal sealed class DataShape<T>
{
    private readonly List<DataFieldInfo> fields = [];
    private readonly List<Action<Utf8JsonWriter, T>> writers = [];

    public IReadOnlyList<DataFieldInfo> Fields => fields;

    /// <summary>Writes one thing as an object.</summary>
    public void Write(Utf8JsonWriter json, T item)
    {
        json.WriteStartObject();
        foreach (var write in writers)
        {
            write(json, item);
        }

        json.WriteEndObject();
    }

    public DataShape<T> Text(string name, Bilingual<string> meaning, Func<T, string?> valueOf, bool always = true, DataForm? form = null) =>
        Add(name, meaning, form ?? DataForm.Text, always, (json, item) =>
        {
            if (valueOf(item) is { } value)
            {
                json.WriteString(name, value);
            }
        });

    public DataShape<T> Id(string name, Bilingual<string> meaning, Func<T, string?> valueOf, bool always = true) => Text(name, meaning, valueOf, always, DataForm.Id);

    public DataShape<T> Address(string name, Bilingual<string> meaning, Func<T, string?> valueOf, bool always = true) => Text(name, meaning, valueOf, always, DataForm.Address);

    public DataShape<T> Date(string name, Bilingual<string> meaning, Func<T, PartialDate?> valueOf, bool always = true) =>
        Text(name, meaning, item => valueOf(item)?.ToString(), always, DataForm.Date);

    public DataShape<T> Choice<TEnum>(string name, Bilingual<string> meaning, Func<T, TEnum?> valueOf, bool always = true)
        where TEnum : struct, Enum =>
        Text(name, meaning, item => valueOf(item) is { } value ? Word.Of(value) : null, always, DataForm.Choice([.. Enum.GetValues<TEnum>().Select(Word.Of)]));

    public DataShape<T> Both(string name, Bilingual<string> meaning, Func<T, Bilingual<string>?> valueOf, bool always = true, DataForm? form = null) =>
        Add(name, meaning, form ?? DataForm.Both, always, (json, item) =>
        {
            if (valueOf(item) is { } value)
            {
                json.WritePropertyName(name);
                WriteBoth(json, value.English, value.French);
            }
        });

    /// <summary>Addresses of which one may be missing.</summary>
    public DataShape<T> EitherAddress(string name, Bilingual<string> meaning, Func<T, Bilingual<string?>> valueOf) =>
        Add(name, meaning, DataForm.EitherAddress, always: true, (json, item) =>
        {
            json.WritePropertyName(name);
            WriteBoth(json, valueOf(item).English, valueOf(item).French);
        });

    public DataShape<T> Whole(string name, Bilingual<string> meaning, Func<T, int?> valueOf, bool always = true) =>
        Number(name, meaning, item => valueOf(item), always, DataForm.Whole);

    public DataShape<T> Number(string name, Bilingual<string> meaning, Func<T, decimal?> valueOf, bool always = true, DataForm? form = null) =>
        Add(name, meaning, form ?? DataForm.Number, always, (json, item) =>
        {
            if (valueOf(item) is { } value)
            {
                json.WriteNumber(name, value);
            }
        });

    public DataShape<T> Flag(string name, Bilingual<string> meaning, Func<T, bool> valueOf) =>
        Add(name, meaning, DataForm.Flag, always: true, (json, item) => json.WriteBoolean(name, valueOf(item)));

    public DataShape<T> Ids(string name, Bilingual<string> meaning, Func<T, IEnumerable<string>> valuesOf, DataForm? form = null) =>
        Many(name, meaning, form ?? DataForm.Id, valuesOf, (json, value) => json.WriteStringValue(value));

    public DataShape<T> Boths(string name, Bilingual<string> meaning, Func<T, ImmutableArray<Bilingual<string>>> valuesOf) =>
        Many(name, meaning, DataForm.Both, item => valuesOf(item), (json, value) => WriteBoth(json, value.English, value.French));

    public DataShape<T> List<TItem>(string name, Bilingual<string> meaning, Func<T, IEnumerable<TItem>> valuesOf, DataShape<TItem> shape) =>
        Many(name, meaning, DataForm.Thing(shape.Fields), valuesOf, shape.Write);

    public DataShape<T> Thing<TItem>(string name, Bilingual<string> meaning, Func<T, TItem?> valueOf, DataShape<TItem> shape, bool always = true)
        where TItem : class =>
        Add(name, meaning, DataForm.Thing(shape.Fields), always, (json, item) =>
        {
            if (valueOf(item) is { } value)
            {
                json.WritePropertyName(name);
                shape.Write(json, value);
            }
        });

    public DataShape<T> Years(string name, Bilingual<string> meaning, Func<T, IEnumerable<KeyValuePair<int, decimal>>> valuesOf) =>
        Add(name, meaning, DataForm.Years, always: true, (json, item) =>
        {
            json.WriteStartObject(name);
            foreach (var (year, value) in valuesOf(item))
            {
                json.WriteNumber($"{year:0000}", value);
            }

            json.WriteEndObject();
        });

    private DataShape<T> Many<TItem>(string name, Bilingual<string> meaning, DataForm form, Func<T, IEnumerable<TItem>> valuesOf, Action<Utf8JsonWriter, TItem> write) =>
        Add(name, meaning, DataForm.List(form), always: true, (json, item) =>
        {
            json.WriteStartArray(name);
            foreach (var value in valuesOf(item))
            {
                write(json, value);
            }

            json.WriteEndArray();
        });

    private DataShape<T> Add(string name, Bilingual<string> meaning, DataForm form, bool always, Action<Utf8JsonWriter, T> write)
    {
        fields.Add(new DataFieldInfo(name, meaning, form, always));
        writers.Add(write);
        return this;
    }

    private static void WriteBoth(Utf8JsonWriter json, string? english, string? french)
    {
        json.WriteStartObject();
        if (english is not null)
        {
            json.WriteString("en", english);
        }

        if (french is not null)
        {
            json.WriteString("fr", french);
        }

        json.WriteEndObject();
    }
}
