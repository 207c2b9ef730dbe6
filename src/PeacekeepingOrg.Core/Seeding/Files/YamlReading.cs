using System.Collections;
using System.Globalization;
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
        .WithNodeDeserializer(new Words(), where => where.Before<ScalarNodeDeserializer>())
        .WithNodeDeserializer(new Lists(), where => where.Before<NullNodeDeserializer>())
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

        if (Utf8File.Read(folder, file, problems) is not { } text)
            return null;
        try
        {
            var read = Deserializer.Deserialize<T?>(text);
            if (read is null)
                problems.Add(new(file, 0, "The file is empty.", "Fill it, or remove it."));
            return read;
        }
        catch (YamlException e)
        {
            var cause = e.InnerException is { } inner ? $"{e.Message.TrimEnd('.')}: {inner.Message}" : e.Message;

            // A syntax error starts where the token does and ends where the fault is.
            var line = e is SyntaxErrorException ? e.End.Line : e.Start.Line;
            problems.Add(new(file, (int)line, $"The YAML cannot be read: {cause.TrimEnd('.')}. The line: «{LineOf(text, line)}».",
                "Check the spelling of the field, its value and its indentation against docs/data-model.md."));
            return null;
        }
    }

    private static string LineOf(string text, long line) => text.Split('\n').ElementAtOrDefault((int)line - 1)?.Trim() ?? "";

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

    /// <summary>Words of a fixed list and dates, to the letter: no numbers for words, no other forms of date.</summary>
    private sealed class Words : INodeDeserializer
    {
        public bool Deserialize(
            IParser reader, Type expectedType, Func<IParser, Type, object?> nestedObjectDeserializer, out object? value, ObjectDeserializer rootDeserializer)
        {
            value = null;
            var type = Nullable.GetUnderlyingType(expectedType) ?? expectedType;
            if (!(type.IsEnum || type == typeof(DateOnly)) || !reader.TryConsume<Scalar>(out var scalar))
                return false;
            if (type == typeof(DateOnly))
            {
                value = DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                    ? date
                    : throw new YamlException(scalar.Start, scalar.End, $"'{scalar.Value}' is no date; write it as 2010-01-01.");
                return true;
            }

            var words = Enum.GetNames(type).ToDictionary(CamelCaseNamingConvention.Instance.Apply);
            value = words.TryGetValue(scalar.Value, out var name)
                ? Enum.Parse(type, name)
                : throw new YamlException(scalar.Start, scalar.End, $"'{scalar.Value}' is none of: {string.Join(", ", words.Keys)}.");
            return true;
        }
    }

    /// <summary>A field left empty where a list belongs is an empty list; an empty entry in a list is a problem.</summary>
    private sealed class Lists : INodeDeserializer
    {
        public bool Deserialize(
            IParser reader, Type expectedType, Func<IParser, Type, object?> nestedObjectDeserializer, out object? value, ObjectDeserializer rootDeserializer)
        {
            value = null;
            if (!expectedType.IsGenericType || expectedType.GetGenericTypeDefinition() != typeof(List<>))
                return false;
            var list = (IList)Activator.CreateInstance(expectedType)!;
            value = list;
            if (reader.Accept<Scalar>(out var scalar))
                return scalar.Value is "" or "~" or "null" && reader.TryConsume<Scalar>(out _)
                    ? true
                    : throw new YamlException(scalar.Start, scalar.End, $"'{scalar.Value}' stands where a list belongs.");
            reader.Consume<SequenceStart>();
            while (!reader.TryConsume<SequenceEnd>(out _))
            {
                var (start, end) = (reader.Current!.Start, reader.Current.End);
                list.Add(nestedObjectDeserializer(reader, expectedType.GenericTypeArguments[0]) ?? throw new YamlException(start, end, "An entry of the list is empty."));
            }

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
