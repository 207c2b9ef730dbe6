using FsCheck.Xunit;
using PeacekeepingOrg.Core.Charts;
using PeacekeepingOrg.Core.Charts.Layout;
using PeacekeepingOrg.Core.Charts.Scenes;
using PeacekeepingOrg.Core.Charts.Writers;

namespace PeacekeepingOrg.Core.Tests.Charts;

/// <summary>Holds for any organization.</summary>
[Properties(Arbitrary = [typeof(RandomChart)], MaxTest = 60, EndSize = 100)]
public sealed class LayoutPropertyTests
{
    [Property]
    public bool No_boxes_overlap_no_text_leaves_its_box_no_line_crosses_a_box_and_children_lie_below_or_beside(RandomChart chart)
    {
        var findings = LayoutDiagnostics.Of(SceneBuilder.Build(chart.Model)).Where(f => f.Fault != LayoutFault.LineOnLine).ToList();
        return findings.Count == 0 ? true : throw new InvalidOperationException(string.Join('\n', findings.Take(5)));
    }

    [Property(MaxTest = 25)]
    public bool The_same_input_gives_the_same_scene(RandomChart chart) => Svg(SceneBuilder.Build(chart.Model)) == Svg(SceneBuilder.Build(chart.Model));

    [Property(MaxTest = 40)]
    public bool Everything_lies_within_the_drawing_and_every_box_is_there(RandomChart chart)
    {
        var scene = SceneBuilder.Build(chart.Model);
        var sheet = new Area(0, 0, scene.Width, scene.Height);
        return scene.Boxes.Select(b => b.Box.Id).Order().SequenceEqual(chart.Model.Boxes.Select(b => b.Id).Order())
            && scene.Boxes.All(b => sheet.Holds(b.Area))
            && scene.Lines.SelectMany(l => l.Points).All(p => sheet.Holds(new(p.X, p.Y, 0, 0)));
    }

    [Property(MaxTest = 40)]
    public bool Every_line_is_drawn_or_told(RandomChart chart)
    {
        var scene = SceneBuilder.Build(chart.Model);
        var words = scene.Boxes.ToDictionary(b => b.Box.Id, b => b.Box.Chips.Select(c => c.Text).ToList());
        return chart.Model.Lines.All(l =>
            scene.Lines.Any(s => !s.IsTree && s.FromId == l.FromId && s.ToId == l.ToId && s.Kind == l.Kind) || words[l.FromId].Contains(l.FromChip));
    }

    [Property(MaxTest = 40)]
    public bool Lines_run_upright_or_level(RandomChart chart) => SceneBuilder.Build(chart.Model).Lines
        .All(l => l.Points.Zip(l.Points.Skip(1)).All(s => Math.Abs(s.First.X - s.Second.X) < 0.02 || Math.Abs(s.First.Y - s.Second.Y) < 0.02));

    private static string Svg(Scene scene) => new SvgWriter(_ => null).Write(scene, "t", "d", "fr");
}
