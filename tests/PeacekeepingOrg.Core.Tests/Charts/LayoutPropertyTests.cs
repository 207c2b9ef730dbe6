using FsCheck;
using FsCheck.Fluent;
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
    [Property(MaxTest = 60)]
    public Property No_boxes_overlap_no_text_leaves_its_box_no_line_crosses_a_box_and_children_lie_below_or_beside(RandomChart chart)
    {
        var scene = SceneBuilder.Build(chart.Model);
        var sheet = new Area(0, 0, scene.Width, scene.Height);
        var told = scene.Boxes.ToDictionary(b => b.Box.Id, b => b.Box.Chips.Select(c => c.Text).ToList());
        var findings = LayoutDiagnostics.Of(scene).Where(f => f.Fault != LayoutFault.LineOnLine).ToList();
        return (findings.Count == 0).Label(string.Join('\n', findings.Take(5)))
            .And(scene.Boxes.Select(b => b.Box.Id).Order().SequenceEqual(chart.Model.Boxes.Select(b => b.Id).Order()).Label("a box is missing"))
            .And(scene.Boxes.All(b => sheet.Holds(b.Area)).Label("a box lies outside"))
            .And(scene.Lines.SelectMany(l => l.Points).All(p => sheet.Holds(new(p.X, p.Y, 0, 0))).Label("a line leaves the drawing"))
            .And(scene.Lines.All(IsUprightOrLevel).Label("a line runs askew"))
            .And(chart.Model.Lines.All(l => told[l.FromId].Contains(l.FromChip) || scene.Lines.Any(s => !s.IsTree && (s.FromId, s.ToId, s.Kind) == (l.FromId, l.ToId, l.Kind)))
                .Label("a line is neither drawn nor told"));
    }

    [Property(MaxTest = 15)]
    public bool The_same_input_gives_the_same_scene(RandomChart chart) => Svg(SceneBuilder.Build(chart.Model)) == Svg(SceneBuilder.Build(chart.Model));

    private static bool IsUprightOrLevel(SceneLine line) =>
        line.Points.Zip(line.Points.Skip(1)).All(s => Math.Abs(s.First.X - s.Second.X) < 0.02 || Math.Abs(s.First.Y - s.Second.Y) < 0.02);

    private static string Svg(Scene scene) => new SvgWriter(_ => null).Write(scene, "t", "d", "fr");
}
