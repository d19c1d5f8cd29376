using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FlexDeprecation.Manifest;

namespace FlexDeprecation.Symbols;

/// <summary>
/// A documentation comment id as the C# specification (annex D.4.2) writes it, taken apart as far as names go:
/// <c>M:Ns.Type.Name(System.String)</c>. Two forms are ours: <c>M:Ns.Type.Name(*)</c> means every overload.
/// </summary>
internal sealed class SymbolId
{
    private SymbolId(string text, SymbolIdKind kind, ImmutableArray<string> path, string? signature)
    {
        Text = text;
        Kind = kind;
        Path = path;
        Signature = signature;
    }

    /// <summary>Gets the id as written.</summary>
    public string Text { get; }

    /// <summary>Gets what sort of symbol the id names.</summary>
    public SymbolIdKind Kind { get; }

    /// <summary>
    /// Gets the names from the outermost namespace inwards, as metadata has them, arity included (<c>List`1</c>);
    /// of a constructor the last is <c>#ctor</c>.
    /// </summary>
    public ImmutableArray<string> Path { get; }

    /// <summary>
    /// Gets what follows the last name: the parameter list with its parentheses, and <c>~</c> with the return type of a
    /// conversion. Null where there is none, or where all overloads are meant.
    /// </summary>
    public string? Signature { get; }

    /// <summary>Gets a value indicating whether the id means every overload of its name.</summary>
    public bool AllOverloads { get; private init; }

    /// <summary>Gets the last name of <see cref="Path"/>.</summary>
    public string Name => Path[Path.Length - 1];

    /// <summary>Takes an id apart.</summary>
    /// <param name="text">The id.</param>
    /// <param name="id">The id taken apart, when it is well-formed.</param>
    /// <param name="problem">What is wrong with it otherwise, as a clause.</param>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out SymbolId? id,
        [NotNullWhen(false)] out string? problem)
    {
        id = null;
        problem = ManifestLimits.ProblemOf(text);
        if (problem is not null)
        {
            return false;
        }

        if (text.Length < 3 || text[1] != ':' || KindOf(text[0]) is not { } kind)
        {
            problem = "an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'";
            return false;
        }

        var end = text.IndexOfAny(['(', '~'], 2);
        var names = end < 0 ? text.Substring(2) : text.Substring(2, end - 2);
        var signature = end < 0 ? null : text.Substring(end);
        var path = SplitNames(names);

        problem = ProblemOf(kind, path, signature);
        if (problem is not null)
        {
            return false;
        }

        var all = signature == "(*)";
        id = new SymbolId(text, kind, path, all ? null : signature) { AllOverloads = all };
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static SymbolIdKind? KindOf(char prefix) => prefix switch
    {
        'N' => SymbolIdKind.Namespace,
        'T' => SymbolIdKind.Type,
        'M' => SymbolIdKind.Method,
        'P' => SymbolIdKind.Property,
        'F' => SymbolIdKind.Field,
        'E' => SymbolIdKind.Event,
        _ => null,
    };

    /// <summary>
    /// Splits at the dots. An explicit implementation writes the dots of the interface as <c>#</c>, and its type
    /// arguments in braces, in which dots do not separate.
    /// </summary>
    private static ImmutableArray<string> SplitNames(string names)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < names.Length; i++)
        {
            switch (names[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '.' when depth == 0:
                    path.Add(NameTable.Get(names, start, i - start));
                    start = i + 1;
                    break;
            }
        }

        path.Add(NameTable.Get(names, start, names.Length - start));
        return path.ToImmutable();
    }

    private static string? ProblemOf(SymbolIdKind kind, ImmutableArray<string> path, string? signature)
    {
        foreach (var name in path)
        {
            if (!IsName(name))
            {
                return name.Length == 0 ? "a name is missing between two dots" : $"'{name}' is not a name";
            }
        }

        if (signature is not null && kind is not (SymbolIdKind.Method or SymbolIdKind.Property))
        {
            return "only methods and indexers have parameters";
        }

        if (signature is not null && !IsSignature(signature))
        {
            return "the parameter list does not end";
        }

        if (IsDeep(path, signature))
        {
            return $"brackets may be nested {ManifestLimits.MostLevelsOfId} levels deep, not deeper";
        }

        if (path.Length < 2 && kind is not (SymbolIdKind.Namespace or SymbolIdKind.Type))
        {
            return "a member needs its type before its name";
        }

        return null;
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c) || c is '*' or '(' or ')' or '"' or '/' or ':' or ';')
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static bool IsDeep(ImmutableArray<string> path, string? signature)
    {
        foreach (var name in path)
        {
            if (IsDeep(name))
            {
                return true;
            }
        }

        return signature is not null && IsDeep(signature);
    }

    private static bool IsDeep(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '(' or '{' or '[' ? 1 : c is ')' or '}' or ']' ? -1 : 0;
            if (depth > ManifestLimits.MostLevelsOfId)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether brackets of every kind are closed in their order and the list is not followed by anything.</summary>
    private static bool IsSignature(string signature)
    {
        var close = signature[0] == '(' ? FindClose(signature) : -1;
        if (signature[0] == '(' && close < 0)
        {
            return false;
        }

        var rest = signature.Substring(close + 1);
        return rest.Length == 0 || (rest[0] == '~' && rest.Length > 1);
    }

    private static int FindClose(string signature)
    {
        var depth = 0;
        for (var i = 0; i < signature.Length; i++)
        {
            switch (signature[i])
            {
                case '(' or '{' or '[':
                    depth++;
                    break;
                case ')' or '}' or ']' when --depth == 0:
                    return i;
            }
        }

        return -1;
    }
}

/// <summary>What sort of symbol an id names.</summary>
internal enum SymbolIdKind
{
    /// <summary><c>N:</c></summary>
    Namespace,

    /// <summary><c>T:</c></summary>
    Type,

    /// <summary><c>M:</c>, constructors, operators and accessors included.</summary>
    Method,

    /// <summary><c>P:</c>, indexers included.</summary>
    Property,

    /// <summary><c>F:</c>, enum members included.</summary>
    Field,

    /// <summary><c>E:</c></summary>
    Event,
}
