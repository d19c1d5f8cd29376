using System;
using System.Globalization;
using System.Linq;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Values;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis.Text;
using Newtonsoft.Json.Linq;
using Xunit;
using Formatting = Newtonsoft.Json.Formatting;

namespace FlexDeprecation.Tests.Manifest.Json;

/// <summary>A pointer to every place of every text leads there, and no other pointer leads anywhere that another reader would not go.</summary>
public sealed class JsonPointerFuzzTests
{
    private static readonly string[] s_names = ["a", "", "/", "~", "~1", "~0", "01", "0", "-", "a/b", "é", "\ud83d\ude00", " ", "\n", "\"", "\\", "A"];

    private static readonly string[] s_parts = ["/", "//", "~", "~0", "~1", "~2", "~01", "0", "00", "1", "-1", "+1", "-", "99999999999", "a", " ", "\0", "١"];

    [Fact]
    public void A_pointer_leads_to_its_place() => Fuzz.Run(random =>
    {
        var whole = Value(random, 0);
        var root = Read(whole);
        var (pointer, token) = Walk(random, whole);

        Assert.True(ManifestPattern.Pointer.IsMatch(pointer), pointer);
        var found = JsonPointer.Find(root.Root, pointer);
        Assert.True(found is not null && JToken.DeepEquals(token, JToken.Parse(root.Text.Substring(found.Span.Start, found.Span.Length))), $"{pointer} in {root.Text}");
    });

    [Fact]
    public void A_broken_pointer_leads_where_the_specification_says()
    {
        var led = 0;
        Fuzz.Run(random =>
        {
            var token = Value(random, 0);
            var root = Read(token);
            var pointer = random.Break(Walk(random, token).Pointer, s_parts);
            if (!ManifestPattern.Pointer.IsMatch(pointer) || ManifestLimits.ProblemOf(pointer) is not null)
            {
                return;
            }

            var expected = Follow(token, pointer);
            var isThere = JsonPointer.TryFollow(root.Root, pointer, out var value);

            Assert.True(isThere == (expected is not null), $"{pointer} in {root.Text}");
            Assert.True(
                expected is null || JToken.DeepEquals(expected, JToken.Parse(root.Text.Substring(value.Span.Start, value.Span.Length))),
                $"{pointer} in {root.Text}");
            led += isThere && pointer.Length > 0 ? 1 : 0;
        });
        Assert.True(led > Fuzz.Count / 100, $"{led} pointers lead somewhere");
    }

    /// <summary>Goes some steps into a value.</summary>
    private static (string Pointer, JToken Token) Walk(Random random, JToken token)
    {
        var pointer = "";
        while (token is JContainer { Count: > 0 } && random.Next(8) > 0)
        {
            var step = token is JArray array
                ? random.Next(array.Count).ToString(CultureInfo.InvariantCulture)
                : random.Pick([.. ((JObject)token).Properties().Select(p => p.Name)]);
            token = token is JArray ? token[int.Parse(step, CultureInfo.InvariantCulture)]! : token[step]!;
            pointer += "/" + step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        }

        return (pointer, token);
    }

    /// <summary>RFC 6901 by the letter.</summary>
    private static JToken? Follow(JToken? token, string pointer) => pointer.Split('/').Skip(1).Aggregate(token, static (at, step) => at switch
    {
        JObject item => item.Property(
            string.Concat(step.Split("~1").SelectMany(static (part, i) => (i == 0 ? "" : "/") + part.Replace("~0", "~", StringComparison.Ordinal))),
            StringComparison.Ordinal)?.Value,
        JArray array => step == "0" || (step.Length is > 0 and < 10 && step.All(char.IsAsciiDigit) && step[0] != '0')
            ? array.ElementAtOrDefault(int.Parse(step, CultureInfo.InvariantCulture))
            : null,
        _ => null,
    });

    private static JToken Value(Random random, int depth) => random.Next(depth > 3 ? 2 : 5) switch
    {
        0 => new JValue(random.Next()),
        1 => new JValue(random.Pick(s_names)),
        2 => new JArray(random.Some(0, 12, () => Value(random, depth + 2)).Cast<object>().ToArray()),
        _ => new JObject(random.Some(0, 6, () => random.Pick(s_names)).Distinct().Select(name => new JProperty(name, Value(random, depth + 1)))),
    };

    private static (JsonValue Root, string Text) Read(JToken token)
    {
        var text = token.ToString(Formatting.Indented);
        var read = JsonReader.Read(SourceText.From(text));
        Assert.Empty(read.Errors);
        return (read.Root, text);
    }
}
