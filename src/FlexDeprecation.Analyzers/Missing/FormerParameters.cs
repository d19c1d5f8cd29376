using System.Collections.Generic;
using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Missing;

/// <summary>What an entry tells of the parameters that a method once had.</summary>
internal static class FormerParameters
{
    /// <summary>Gets the names that an entry knows: of its condition, and of what its mapped arguments are made of.</summary>
    public static IEnumerable<string> Of(ApiEntry entry)
    {
        if (entry.When is { } when)
        {
            yield return when.Argument.Value;
        }

        foreach (var parameter in entry.Parameters)
        {
            yield return parameter;
        }

        foreach (var replacement in entry.Replacements)
        {
            if (replacement is SymbolReplacement symbol)
            {
                foreach (var mapping in symbol.Arguments)
                {
                    if (PlaceholderOf(mapping) is { } name)
                    {
                        yield return name;
                    }
                }
            }
        }
    }

    /// <summary>Gets the parameter that took the place of one; null where the entry does not say, or says several.</summary>
    public static string? SuccessorOf(ApiEntry entry, string name)
    {
        string? successor = null;
        foreach (var replacement in entry.Replacements)
        {
            if (replacement is not SymbolReplacement symbol)
            {
                continue;
            }

            foreach (var mapping in symbol.Arguments)
            {
                if (PlaceholderOf(mapping) == name)
                {
                    if (successor is not null && successor != mapping.Parameter.Value)
                    {
                        return null;
                    }

                    successor = mapping.Parameter.Value;
                }
            }
        }

        return successor;
    }

    /// <summary>Gets the parameter whose argument is passed on as it is; null where something is made of it.</summary>
    public static string? PlaceholderOf(ArgumentMapping mapping)
    {
        var text = mapping.Expression.Value.Trim();
        return text.Length > 2 && text[0] == '{' && text.IndexOf('}') == text.Length - 1 && text.IndexOf('{', 1) < 0
            ? text.Substring(1, text.Length - 2)
            : null;
    }
}
