using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using YamlDotNet.Serialization.NodeDeserializers;

namespace PeacekeepingOrg.Core.Seeding.Files;

/// <summary>A list that may be written as a single value.</summary>
public sealed class OneOrMany : List<string>;

/// <summary>Reads YAML into seed nodes that know their lines; an unknown or doubled field is a problem, never passed over.</summary>
internal static class YamlReading
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnumNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .WithTypeConverter(new OneOrManyConverter())
        .WithNodeDeserializer(inner => new LineKeeper(inner), where => where.InsteadOf<ObjectNodeDeserializer>())
        .Build();

    /// <summary>Null, with the problem noted, where the file is missing or no YAML of that shape.</summary>
    public static T? Read<T>(string folder, string file, List<SeedProblem> problems)
        where T : class
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            problems.Add(new(file, 0, "The file is missing.", "Add it, or remove what refers to it."));
            return null;
        }

        try
        {
            using var reader = new StreamReader(path);
            var read = Deserializer.Deserialize<T?>(reader);
            if (read is null)
                problems.Add(new(file, 0, "The file is empty.", "Fill it, or remove it."));
            return read;
        }
        catch (YamlException e)
        {
            var cause = e.InnerException is { } inner ? $"{e.Message.TrimEnd('.')}: {inner.Message}" : e.Message;
            problems.Add(new(file, (int)e.Start.Line, $"The YAML cannot be read: {cause.TrimEnd('.')}.",
                "Check the spelling of the field, its value and its indentation against docs/data-model.md."));
            return null;
        }
    }

    private sealed class LineKeeper(INodeDeserializer inner) : INodeDeserializer
    {
        public bool Deserialize(
            IParser reader, Type expectedType, Func<IParser, Type, object?> nestedObjectDeserializer, out object? value, ObjectDeserializer rootDeserializer)
        {
            var line = reader.Current?.Start.Line ?? 0;
            if (!inner.Deserialize(reader, expectedType, nestedObjectDeserializer, out value, rootDeserializer))
                return false;
            if (value is SeedNode node)
                node.Line = (int)line;
            return true;
        }
    }

    private sealed class OneOrManyConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(OneOrMany);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var list = new OneOrMany();
            if (parser.TryConsume<Scalar>(out var single))
            {
                list.Add(single.Value);
                return list;
            }

            parser.Consume<SequenceStart>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                list.Add(parser.Consume<Scalar>().Value);
            return list;
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
            throw new NotSupportedException("Seed files are read, not written, here.");
    }
}
