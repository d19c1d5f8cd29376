using System;
using System.Linq;
using System.Reflection;
using System.Text;
using FlexDeprecation.Manifest;
using Newtonsoft.Json;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>
/// Writes manifests that nobody would: sentences of the format's grammar with values of every kind, sound, nearly sound and hostile, some
/// broken afterwards. The same seed writes the same text.
/// </summary>
internal sealed class ManifestGrammar(int seed)
{
    private const int Deepest = 5;

    private static readonly string[] s_names =
        [.. typeof(ObjectShape).GetFields(BindingFlags.Public | BindingFlags.Static).SelectMany(f => ((ObjectShape)f.GetValue(null)!).Properties).Distinct()];

    private static readonly string[] s_samples = [.. ValueSamples.All.Select(s => s.Text).Distinct()];

    /// <summary>Names of the library that the code under test uses, so that some of what is written has a use.</summary>
    private static readonly string[] s_known =
    [
        "M:Contoso.Client.Send(*)", "M:Contoso.Client.Send(System.String)", "M:Contoso.Client.Other", "T:Contoso.Client", "T:Contoso.Modern", "N:Contoso",
        "T:Contoso.BetaAttribute", "{text}", "{this}.Send({text})", "flex-ui", "1.0.0", "[1.0.0,2.0.0)", "deprecated", "removed", "beta", "pilot", "withdrawn",
        "changed", "present", "absent", "positional", "constant", "2026-12-31", "P12M", "https://a.b/c", "POST https://a.b/c/{Sid}", "/a/b~1c", "package.json",
    ];

    private static readonly string[] s_stages = ["deprecated", "deprecated", "removed", "beta", "pilot", "withdrawn", "changed", "ga", "x"];

    private static readonly string[] s_parts =
        ["A", ".", "..", "T:", "M:", "N:", "`1", "``0", "{", "}", "(", ")", "(*)", "~", "#ctor", "[0:,0:]", "@", "1", "-", "^", "||", ">=", "*", "x", " ", "\t", "\n", "\0",
            "\u001b[2J", "\u202e", "\ud83d", "\ude00", "é", "//", "/*", "*/", "\"", "\\", "$\"", "\"\"\"", ";", "#if", "\u2028", "https://", "?", "%00", "..\\", "/etc/passwd", "9999999999"];

    private readonly Random _random = new(seed);

    /// <summary>Writes one text.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        WriteRoot(text);
        for (var breaks = _random.Next(4) == 0 ? _random.Next(1, 4) : 0; breaks > 0; breaks--)
        {
            Break(text);
        }

        return text.ToString();
    }

    private void WriteRoot(StringBuilder text)
    {
        text.Append("{ \"schemaVersion\": ").Append(_random.Next(20) == 0 ? "2" : "1");
        foreach (var section in new[] { "products", "features", "apis", "annotations", "versionTargets", "configuration", "name", "asOf" })
        {
            if (_random.Next(3) == 0)
            {
                continue;
            }

            text.Append(", \"").Append(section).Append("\": ");
            WriteSection(text, section);
        }

        text.Append(" }");
    }

    private void WriteSection(StringBuilder text, string section)
    {
        if (section is "apis" or "versionTargets" or "configuration")
        {
            text.Append('[');
            for (var items = _random.Next(5); items > 0; items--)
            {
                WriteObject(text, 1);
                text.Append(_random.Next(20) == 0 ? " " : ", ");
            }

            text.Append(']');
        }
        else if (section is "name" or "asOf")
        {
            WriteString(text);
        }
        else
        {
            WriteObject(text, 1);
        }
    }

    private void WriteValue(StringBuilder text, int depth)
    {
        switch (_random.Next(depth >= Deepest ? 8 : 12))
        {
            case 0:
                text.Append(Pick(["null", "true", "false", "nul", "-", "-0", "1e400", "1E-2", "0.1", "00", "99999999999999999999", "tomorrow"]));
                break;
            case < 8:
                WriteString(text);
                break;
            case < 10:
                WriteObject(text, depth + 1);
                break;
            default:
                text.Append('[');
                for (var items = _random.Next(4); items > 0; items--)
                {
                    WriteValue(text, depth + 1);
                    text.Append(", ");
                }

                text.Append(']');
                break;
        }
    }

    private void WriteObject(StringBuilder text, int depth)
    {
        text.Append("{ ");
        if (_random.Next(2) == 0)
        {
            text.Append("\"symbol\": ").Append(JsonConvert.ToString(Pick(s_known))).Append(", \"stage\": ").Append(JsonConvert.ToString(Pick(s_stages))).Append(", ");
        }

        for (var properties = _random.Next(3) * _random.Next(4); properties > 0; properties--)
        {
            if (_random.Next(6) == 0)
            {
                WriteString(text);
            }
            else
            {
                text.Append('"').Append(Pick(s_names)).Append('"');
            }

            text.Append(": ");
            WriteValue(text, depth);
            text.Append(_random.Next(30) == 0 ? " " : ", ");
        }

        text.Append('}');
    }

    private void WriteString(StringBuilder text)
    {
        switch (_random.Next(4))
        {
            case 0:
                text.Append(JsonConvert.ToString(Pick(s_known)));
                break;
            case 1:
                text.Append(JsonConvert.ToString(Pick(s_samples)));
                break;
            case 2:
                text.Append(JsonConvert.ToString(string.Concat(Enumerable.Range(0, _random.Next(8)).Select(_ => Pick(s_parts)))));
                break;
            default:
                // One sound text run into another, or doubled many times.
                var one = Pick(s_known);
                text.Append(JsonConvert.ToString(_random.Next(10) == 0
                    ? string.Concat(Enumerable.Repeat(Pick(s_parts), _random.Next(3000)))
                    : one.Insert(_random.Next(one.Length + 1), Pick(s_parts))));
                break;
        }
    }

    private void Break(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(_random.Next(1, 20), text.Length - at);
        switch (_random.Next(3))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Pick(s_parts));
                break;
            default:
                text.Insert(at, text.ToString(at, length));
                break;
        }
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
