using System.Text;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Configuration;

/// <summary>A requirement that a configuration file does not meet.</summary>
/// <param name="Span">The value that is wrong; where one is missing, what it is missing in.</param>
/// <param name="Message">What is wrong, for people.</param>
internal sealed record ConfigurationFinding(TextSpan Span, string Message);

/// <summary>Judges a configuration file by what is required of it.</summary>
internal static class RequirementJudgement
{
    /// <summary>Judges one requirement; null where it is met.</summary>
    public static ConfigurationFinding? Judge(JsonValue root, AppliedRequirement applied)
    {
        var requirement = applied.Requirement;
        var isThere = JsonPointer.TryFollow(root, requirement.Path, out var value);
        return IsMet(requirement.Expectation, isThere ? value : null)
            ? null
            : new ConfigurationFinding(Expect.PlaceOf(value), Describe(applied, isThere ? value : null));
    }

    private static bool IsMet(Expectation expectation, JsonValue? value)
    {
        if (value is null || expectation.Kind == ExpectationKind.Absent)
        {
            return value is null && expectation.Kind == ExpectationKind.Absent;
        }

        if (expectation.Kind == ExpectationKind.Present)
        {
            return true;
        }

        foreach (var expected in expectation.Values)
        {
            if (JsonEquality.AreEqual(expected, value))
            {
                return true;
            }
        }

        return false;
    }

    private static string Describe(AppliedRequirement applied, JsonValue? value)
    {
        var requirement = applied.Requirement;
        var text = new StringBuilder();
        text.Append(requirement.Path.Length == 0 ? "The file's value" : MessageText.Quote(requirement.Path)).Append(" is ");
        var kind = requirement.Expectation.Kind;
        text.Append(value is null ? "missing" : kind == ExpectationKind.Absent ? "there" : JsonDisplay.Of(value)).Append("; ");
        if (applied.Release is { } release)
        {
            text.Append(release.ProductName).Append(" needs ").Append(kind switch
            {
                ExpectationKind.Present => "it",
                ExpectationKind.Absent => "it gone",
                _ => JsonDisplay.OneOf(requirement.Expectation.Values),
            });
            text.Append(" since ").Append(release.Since).Append(", and the project targets ").Append(release.Target);
        }
        else
        {
            text.Append("it must ").Append(kind switch
            {
                ExpectationKind.Present => "be there",
                ExpectationKind.Absent => "not be",
                _ => "be " + JsonDisplay.OneOf(requirement.Expectation.Values),
            });
        }

        text.Append('.');
        if (requirement.Message?.Trim() is { Length: > 0 } message)
        {
            text.Append(' ').Append(message);
            if (message[message.Length - 1] is not ('.' or '!' or '?'))
            {
                text.Append('.');
            }
        }

        return text.ToString();
    }
}
