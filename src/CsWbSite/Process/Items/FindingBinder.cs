using CsWbSite.Model.Items;
using CsWbSite.Problems;
using CsWbSite.Process.Binding;

namespace CsWbSite.Process.Items;

internal static class FindingBinder
{
    public static Finding Bind(FieldReader fields, Binding.Binding binding)
    {
        var design = fields.Choice<StudyDesign>("design");
        var measure = fields.ChoiceOrNull<EffectMeasure>("measure");
        return new Finding
        {
            Outcome = fields.Located("outcome"),
            Label = fields.Bilingual("label"),
            Direction = fields.Choice<Direction>("direction"),
            Measure = measure,
            MeasureName = measure == EffectMeasure.Other ? fields.Bilingual("measure_name") : null,
            Value = fields.NumberOrNull("value"),
            Interval = IntervalOf(fields, binding),
            P = fields.TextOrNull("p"),
            StatedBetter = fields.ChoiceOrNull<Side>("better_when"),
            Shares = fields.MapOrNull("shares", shares => new Shares(shares.Number("with"), shares.Number("without"))),
            Design = design,
            Studies = fields.WholeOrNull("studies"),
            Participants = fields.WholeOrNull("participants"),
            Canadian = fields.Flag("canadian", otherwise: false),
            Strong = fields.Flag("strong", otherwise: design is StudyDesign.SystematicReview or StudyDesign.Rct or StudyDesign.QuasiExperimental),
            Indirect = fields.BilingualOrNull("indirect"),
            Source = fields.Located("source"),
            Note = fields.BilingualOrNull("note"),
        };
    }

    private static Interval? IntervalOf(FieldReader fields, Binding.Binding binding)
    {
        if (fields.Find("ci") is not { } node)
        {
            return null;
        }

        var ends = fields.List("ci", binding.NumberOf);
        if (ends.Length == 2 && ends[0] <= ends[1])
        {
            return new Interval(ends[0], ends[1]);
        }

        binding.Add(Problem.Process.OutOfRange(node.At, string.Join(", ", ends), "[low, high]"));
        return null;
    }
}
