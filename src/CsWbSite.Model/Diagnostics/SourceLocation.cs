namespace CsWbSite.Model.Diagnostics;

/// <summary>Where something was written. The path is relative to the input folder, with forward slashes; line and column count from 1.</summary>
public readonly record struct SourceLocation(string Path, int Line = 1, int Column = 1) : IComparable<SourceLocation>
{
    public int CompareTo(SourceLocation other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Line, Column).CompareTo((other.Line, other.Column));
    }

    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}

/// <summary>A value that remembers where it was written, so that a check made later can still point at the place.</summary>
public readonly record struct Located<T>(T Value, SourceLocation At)
{
    public Located<TResult> Select<TResult>(Func<T, TResult> selector) => new(selector(Value), At);

    public override string ToString() => Value?.ToString() ?? "";
}
