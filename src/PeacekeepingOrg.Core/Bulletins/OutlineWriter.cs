namespace PeacekeepingOrg.Core.Bulletins;

/// <summary>Makes the bulletin of a finished outline: kinds, keys and joined text.</summary>
internal sealed class OutlineWriter(LineJoiner joiner)
{
    private readonly Dictionary<BlockKind, int> counts = [];

    public BulletinText Write(Outline outline)
    {
        var closing = TakeSignature(outline.Sections[^1].Blocks);

        BulletinBlock[] opening = [.. outline.Opening.Select(draft =>
            draft.IsHeading ? Counted(BlockKind.Heading, draft) : Counted(BlockKind.Preamble, draft))];
        BulletinSection[] sections = [.. outline.Sections.Select(Section)];
        BulletinBlock[] signature = [.. closing.Select(line =>
            Counted(BlockKind.Signature, new Draft(line.Number).Append([line])))];

        return new(opening, sections, signature) { DroppedHyphens = joiner.Dropped };
    }

    /// <summary>Below a sub-heading comes what it is about: what looks like one and has nothing below it is the signature.</summary>
    private static IEnumerable<SourceLine> TakeSignature(List<Draft> blocks)
    {
        var start = blocks.FindLastIndex(block => !block.IsHeading && !IsSigned(block)) + 1;
        if (start == 0)
            return [];
        var lines = blocks[start..].SelectMany(block => block.Lines).ToList();
        blocks.RemoveRange(start, blocks.Count - start);
        return lines;

        static bool IsSigned(Draft block) => block is { Number: null, Items: [] } && block.Lines.Any(line => Signature.IsSigned(line.Text) || Signature.IsOffice(line.Text));
    }

    private BulletinSection Section(DraftSection draft)
    {
        var unnumbered = 0;
        return new($"{draft.Number}", draft.NumberAsPrinted, joiner.Join(draft.Title.Lines), [.. draft.Blocks.Select(Block)]) { Line = draft.Line };

        BulletinBlock Block(Draft block) => block switch
        {
            { IsHeading: true } => Counted(BlockKind.Subheading, block),
            { Number: { } number } => Write(BlockKind.Paragraph, number, block),
            _ when ++unnumbered == 1 => Write(BlockKind.Paragraph, $"{draft.Number}", block),
            _ => Write(BlockKind.Paragraph, $"{draft.Number}.p{unnumbered}", block),
        };
    }

    private BulletinBlock Counted(BlockKind kind, Draft draft)
    {
        var count = counts[kind] = counts.GetValueOrDefault(kind) + 1;
        return Write(kind, $"{kind.ToString().ToLowerInvariant()}-{count}", draft);
    }

    private BulletinBlock Write(BlockKind kind, string key, Draft draft) =>
        new(kind, key, draft.Number, draft.Printed, joiner.Join(draft.Lines), Items(draft), draft.Line);

    private BulletinItem[] Items(Draft draft) =>
        [.. draft.Items.Select(item => new BulletinItem(item.Number!, item.Printed!, joiner.Join(item.Lines), Items(item), item.Line))];
}
