namespace PeacekeepingOrg.Core.Structure;

/// <summary>What a line, an attribution or a discrepancy ends at.</summary>
public enum EndpointType
{
    Post,
    Unit,
}

/// <summary>A unit or a post, named enough to link to it.</summary>
/// <param name="Type">Unit or post.</param>
/// <param name="Key">Its id in the edition.</param>
/// <param name="Name">The unit's name or the post's title.</param>
/// <param name="IsExternal">True where it belongs to another organization.</param>
public sealed record Endpoint(EndpointType Type, string Key, BilingualText Name, bool IsExternal)
{
    internal static Endpoint Of(Units.Unit unit) => new(EndpointType.Unit, unit.Key, unit.Name, unit.IsExternal);

    internal static Endpoint Of(Posts.Post post) => new(EndpointType.Post, post.Key, post.Title, post.IsExternal);

    /// <summary>The one of the two that is there.</summary>
    internal static Endpoint Of(Units.Unit? unit, Posts.Post? post) =>
        post is not null ? Of(post) : Of(unit ?? throw new InvalidOperationException("Neither unit nor post is loaded."));
}
