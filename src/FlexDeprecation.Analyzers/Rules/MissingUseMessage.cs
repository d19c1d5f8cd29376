using System.Text;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Missing;

namespace FlexDeprecation.Rules;

/// <summary>Writes what a developer needs to know of a name that no longer binds: since when it is gone, and what to use instead.</summary>
internal static class MissingUseMessage
{
    /// <summary>Writes the message.</summary>
    /// <param name="use">The name.</param>
    /// <param name="chosen">What to use instead; null where that cannot be told.</param>
    /// <param name="manifests">The manifests.</param>
    public static string Of(MissingUse use, Replacement? chosen, ManifestSet manifests)
    {
        var entry = use.Coverage.Entry;
        var text = new StringBuilder();
        switch (use.Kind)
        {
            case MissingKind.Argument:
                text.Append("The parameter '").Append(use.Node.Identifier.ValueText).Append("' of '").Append(NameOf(use)).Append("' is removed");
                break;
            case MissingKind.Overload:
                text.Append("The overload of '").Append(NameOf(use)).Append("' that this calls is removed");
                break;
            default:
                text.Append('\'').Append(NameOf(use)).Append("' is removed");
                break;
        }

        UseMessage.AppendVersion(text, " since ", entry.RemovedIn, manifests);
        if (entry.Sunset is { } sunset)
        {
            text.Append(entry.RemovedIn.IsEmpty ? " since " : ", and stopped working on ").Append(sunset);
        }

        text.Append('.');
        UseMessage.AppendSentence(text, entry.Message);
        AppendReplacement(text, use, chosen);
        return text.ToString();
    }

    /// <summary>Gets the name as a message writes it: of a member with its type, of a namespace the whole.</summary>
    private static string NameOf(MissingUse use)
    {
        var path = use.Path;
        if (path.EndsWith(".#ctor", System.StringComparison.Ordinal))
        {
            path = path.Substring(0, path.Length - ".#ctor".Length);
            return path.Substring(path.LastIndexOf('.') + 1);
        }

        var isMember = use.Kind is MissingKind.Member or MissingKind.Argument or MissingKind.Overload;
        var start = use.Kind == MissingKind.Namespace ? -1 : path.LastIndexOf('.');
        if (isMember && start > 0)
        {
            start = path.LastIndexOf('.', start - 1);
        }

        var name = path.Substring(start + 1);
        var tick = name.IndexOf('`');
        return tick < 0 ? name : name.Substring(0, tick);
    }

    private static void AppendReplacement(StringBuilder text, MissingUse use, Replacement? chosen)
    {
        var entry = use.Coverage.Entry;
        if (use.Kind == MissingKind.Argument && FormerParameters.SuccessorOf(entry, use.Node.Identifier.ValueText) is { } successor)
        {
            text.Append(" Write '").Append(successor).Append("' instead.");
            return;
        }

        if (entry.Replacements.IsEmpty)
        {
            text.Append(" There is no replacement to write in its place.");
            return;
        }

        switch (chosen)
        {
            case SymbolReplacement symbol:
                AppendUse(text, symbol, " Use '");
                text.Append(" instead.");
                break;
            case ExpressionReplacement expression:
                text.Append(" Use '").Append(expression.Expression.Value).Append("' instead.");
                break;
            case ManualReplacement manual:
                UseMessage.AppendSentence(text, manual.Text);
                text.Append(" No automatic fix: somebody has to decide.");
                break;
            default:
                AppendAll(text, entry);
                break;
        }
    }

    /// <summary>Names all that it may be, where the code does not tell which.</summary>
    private static void AppendAll(StringBuilder text, ApiEntry entry)
    {
        var before = " Use '";
        foreach (var replacement in entry.Replacements)
        {
            if (replacement is SymbolReplacement symbol)
            {
                AppendUse(text, symbol, before);
                before = " or '";
            }
        }

        text.Append(before == " Use '" ? "" : " instead.").Append(" No automatic fix: the code does not tell which of several replacements is meant.");
    }

    private static void AppendUse(StringBuilder text, SymbolReplacement symbol, string before) =>
        text.Append(before).Append(UseMessage.ReadableName(symbol.Symbol.Value.Text)).Append('\'');
}
