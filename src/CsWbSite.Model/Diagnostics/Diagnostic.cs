using CsWbSite.Model.Text;

namespace CsWbSite.Model.Diagnostics;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>
/// One thing to tell an author: what is wrong, where, and what to do. The message exists in both languages;
/// the code never changes its meaning and is never used again for something else.
/// </summary>
public sealed record Diagnostic(Severity Severity, string Code, Bilingual<string> Message, SourceLocation At)
{
    /// <summary>The form compilers print, which editors turn into a link: "plans/x/plan.yml(4,11): error CW2002: …".</summary>
    public string ToString(Language language)
    {
        var severity = (Severity, language) switch
        {
            (Severity.Error, Language.English) => "error",
            (Severity.Error, _) => "erreur",
            (_, Language.English) => "warning",
            _ => "avertissement",
        };
        return $"{At.Path}({At.Line},{At.Column}): {severity} {Code}: {Message[language]}";
    }
}
