using CsWbSite.Model.Text;

namespace CsWbSite;

/// <summary>The program was called with something it cannot work with: a folder that is missing, a port that is taken. Says what to do, in both languages.</summary>
public sealed class CallException : Exception
{
    public CallException(Bilingual<string> explanation, Exception? cause = null)
        : base(explanation.English, cause) => Explanation = explanation;

    /// <summary>For the person who called, as whole sentences.</summary>
    public Bilingual<string> Explanation { get; }
}
