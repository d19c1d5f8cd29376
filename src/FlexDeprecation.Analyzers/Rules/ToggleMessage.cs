using System.Collections.Immutable;
using System.Linq;
using System.Text;
using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Rules;

/// <summary>Writes what FLEX2004 says of a feature and its toggle.</summary>
internal static class ToggleMessage
{
    /// <summary>Writes what is wrong.</summary>
    public static void AppendFinding(StringBuilder text, Feature feature) =>
        text.Append("needs the toggle '").Append(feature.Toggle).Append("' of ").Append(feature.Name).Append(", which is not enabled here");

    /// <summary>Writes what to do: to say that it is on, or to ask before the use.</summary>
    public static void AppendAdvice(StringBuilder text, Feature feature)
    {
        text.Append(" Where it is on, add ").Append(feature.Toggle).Append(" to flex_deprecation.enabled_toggles in .editorconfig");
        if (!feature.Guards.IsEmpty)
        {
            text.Append("; elsewhere, ask '").Append(UseMessage.ReadableName(feature.Guards[0].Value.Text)).Append("' first");
        }

        text.Append('.');
    }

    /// <summary>Adds what the fix that asks first needs to know.</summary>
    public static void AddProperties(ImmutableDictionary<string, string?>.Builder properties, Feature feature)
    {
        if (feature.Toggle is { } toggle)
        {
            properties.Add(DiagnosticProperties.Toggle, toggle);
        }

        if (!feature.Guards.IsEmpty)
        {
            properties.Add(DiagnosticProperties.Guards, string.Join(" ", feature.Guards.Select(static guard => guard.Value.Text)));
        }
    }
}
