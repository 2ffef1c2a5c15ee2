using CsWbSite.Theme;

namespace CsWbSite.Tests.Theme;

/// <summary>How labels and titles fit into a line.</summary>
public sealed class FigureWordsTests
{
    [Theory]
    [InlineData("Housing instability", "housing instability")]
    [InlineData("Physical Violence - person victim of physical violence", "Physical Violence - person victim of physical violence")]
    [InlineData("HIV", "HIV")]
    [InlineData("Écoute", "écoute")]
    public void A_label_inside_a_sentence_loses_its_capital_only_where_it_has_no_other(string label, string inside) => Assert.Equal(inside, FigureWords.Inside(label));

    [Theory]
    [InlineData("A study", "A study.")]
    [InlineData("Washington, D.C.", "Washington, D.C.")]
    [InlineData("Does it work?", "Does it work?")]
    public void Words_end_once(string words, string ended) => Assert.Equal(ended, FigureWords.Ended(words));
}
