using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using PeacekeepingOrg.Web.Hosting;

namespace PeacekeepingOrg.Web.Api;

/// <summary>The OpenAPI document: what routes say of themselves, in English.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = description => description.HttpMethod == HttpMethods.Get
            && description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().Any();
        options.AddDocumentTransformer(DescribeDocument);
        options.AddOperationTransformer(DescribeOperation);
    });

    private static Task DescribeDocument(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new()
        {
            Title = "PeacekeepingOrg",
            Version = "1",
            Summary = "How United Nations peacekeeping is organized, each fact with the paragraph that states it.",
            Description = "Read-only JSON, no key. Lists come in document order. Start and length of quotes and highlights count UTF-16 units. "
                + "Errors are RFC 9457 problem details. HEAD works where GET does; send ETags back in If-None-Match.",
            License = new() { Name = "MIT (the program)", Identifier = "MIT" },
        };
        if (context.ApplicationServices.GetRequiredService<IOptions<SiteOptions>>().Value.PublicUrl is { } url)
            document.Servers = [new() { Url = url.AbsoluteUri }];
        return Task.CompletedTask;
    }

    private static Task DescribeOperation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var described = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().Single();
        operation.Parameters = [.. described.Parameters.Select(Parameter)];
        operation.Responses ??= [];
        operation.Responses.TryAdd("200", new OpenApiResponse());
        operation.Responses["200"].Description = described.Description.En;
        operation.Responses["304"] = new OpenApiResponse { Description = "Not modified: the ETag sent in If-None-Match still holds." };
        foreach (var (status, words) in _problems)
            if (operation.Responses.TryGetValue(status, out var response))
                response.Description = words;
        return Task.CompletedTask;
    }

    private static readonly Dictionary<string, string> _problems = new()
    {
        ["400"] = "A parameter has a value that is not allowed; the problem names it and says what is.",
        ["404"] = "Unknown id; the problem lists those near it.",
        ["429"] = "Too many requests; Retry-After says when to try again.",
        ["500"] = "The server could not answer.",
    };

    private static OpenApiParameter Parameter(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.IsInPath || parameter.IsRequired,
        Description = parameter.Meaning.En,
        Schema = parameter.Type switch
        {
            ApiParameterType.Number => new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Maximum = parameter.Max.ToString(CultureInfo.InvariantCulture),
                Default = parameter.Default is null ? null : JsonNode.Parse(parameter.Default),
            },
            ApiParameterType.Flag => new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = JsonNode.Parse(parameter.Default!) },
            ApiParameterType.Choice => new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. parameter.Values.Select(v => JsonValue.Create(v))],
                Default = parameter.Default is null ? null : JsonValue.Create(parameter.Default),
            },
            _ => new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };
}
