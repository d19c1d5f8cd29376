using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FlexDeprecation.Tests.Surface;
using Microsoft.CodeAnalysis;
using Entry = FlexDeprecation.Tests.Package.BuiltInManifest.Entry;

namespace FlexDeprecation.Tests.Package;

/// <summary>Writes uses of what an entry covers as they stand in real code: each id in many places, one use to a line, each with a comment.</summary>
/// <param name="Namespace">What the code imports; empty where it writes names in full.</param>
internal sealed record CorpusUses(string Namespace)
{
    private static readonly RealIds Ids = RealIds.Instance;

    private static readonly Compilation Now = TwilioSurface.Compile();

    /// <summary>Gets the ids that the library had and the entry covers, with the names that their parameters had.</summary>
    public static IEnumerable<(string Id, string[] Parameters)> IdsOf(Entry entry) =>
        entry.Argument is { } argument
            ? Ids.Renames
                .Where(r => r.Version == entry.RemovedIn && r.Old.Contains(argument) && !r.New.Contains(argument) && entry.Symbols.Any(id => id == r.Id || (id.EndsWith("(*)", StringComparison.Ordinal) && RealIds.IsOverload(r.Id, id))))
                .Select(r => (r.Id, r.Old))
            : from symbol in entry.Symbols
              from pair in Ids.Removed
              where pair.Key[0] != 'N'
              where pair.Key == symbol || (symbol.EndsWith("(*)", StringComparison.Ordinal) && RealIds.IsOverload(pair.Key, symbol))
                  || (symbol[0] == 'N' && pair.Key[0] == 'T' && pair.Key.StartsWith("T" + symbol[1..] + ".", StringComparison.Ordinal))
              select (pair.Key, pair.Value.Parameters.Select(p => p.Name).ToArray());

    /// <summary>Gets the namespace of an id: types of the helper library end in one of two words, and namespaces in neither.</summary>
    public static string NamespaceOf(string id) => string.Join('.', PathOf(id).Split('.')
        .TakeWhile(name => !name.EndsWith("Resource", StringComparison.Ordinal) && !name.EndsWith("Options", StringComparison.Ordinal)));

    /// <summary>Writes a line for each use of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="parameters">The names of its parameters.</param>
    /// <param name="mustName">Whether the use is only one where arguments are named.</param>
    /// <param name="advised">The parameters whose argument somebody has to decide about.</param>
    /// <param name="replacements">The ids that replace it.</param>
    public IEnumerable<string> Write(string id, string[] parameters, bool mustName, IReadOnlyList<string> advised, IReadOnlyList<string> replacements) => id[0] switch
    {
        'T' => Types(Short(PathOf(id))),
        'P' => Properties(id, replacements[0]),
        'F' when replacements.Count > 1 => replacements.SelectMany((other, i) => Typed(Short(PathOf(id)), Short(PathOf(other)[..PathOf(other).LastIndexOf('.')]), i)),
        'F' => Values(Short(PathOf(id)), "", isCall: false, isAsync: false),
        _ => parameters.Contains("options") && advised.Contains("options") ? [] : Calls(id, parameters, mustName, advised),
    };

    private static string PathOf(string id) => id[2..].Split('(')[0];

    private string Short(string path) =>
        Namespace.Length > 0 && path.StartsWith(Namespace + ".", StringComparison.Ordinal) ? path[(Namespace.Length + 1)..] : path;

    private static IEnumerable<string> Types(string t) =>
    [
        $"{t} F; // kept",
        $"{t}[] P1 {{ get; set; }} // kept",
        $"{t} M1({t} a) => a; // kept",
        $"void M2(object o) {{ {t} x = null; /* kept */ Sink(x); }}",
        $"object M3(object o) => /* kept */ ({t})o;",
        $"object M4(object o) => o as {t}; // kept",
        $"bool M5(object o) => o is {t} w /* kept */ && w != null;",
        $"object M6() => typeof({t}); // kept",
        $"object M7() => default({t}); // kept",
        $"System.Collections.Generic.List<{t}> M8() => new System.Collections.Generic.List<{t}>(); // kept",
        $"({t} A, int B) M9() => (null, 1); // kept",
        $"System.Func<{t}, object> M10() => ({t} a) => a; // kept",
        $"void M11<T>() where T : {t} {{ }} // kept",
        $"void M12({t} o) {{ foreach ({t} x in new[] {{ o }}) Sink(x); }} // kept",
        $"object M13(object o) => o switch {{ {t} x => x, _ => null }}; // kept",
        $"async System.Threading.Tasks.Task<{t}> M14() {{ await System.Threading.Tasks.Task.Yield(); return null; }} // kept",
        $"{t} M15() {{ {t} Local() => null; return Local(); }} // kept",
    ];

    private static IEnumerable<string> Values(string e, string parameters, bool isCall, bool isAsync)
    {
        if (isCall)
        {
            yield return $"void V0({parameters}) {{ {e}; /* kept */ }}";
        }

        yield return $"void V1({parameters}) {{ /* kept */ var a = {e} /* kept */; Sink(a); }}";
        if (isAsync)
        {
            // What is synchronous besides stands in the other places.
            yield return $"async System.Threading.Tasks.Task<object> V2({parameters}) => await {e}; // kept";
            yield return $"async System.Threading.Tasks.Task<object> V3({parameters}) {{ var a = await {e}.ConfigureAwait(false); return a; }} // kept";
            yield break;
        }

        yield return $"void V2({parameters}) {{ Sink(1, {e}, 2); }} // kept";
        yield return $"System.Func<object> V3({parameters}) => () => {e}; // kept";
        yield return $"object V4({parameters}) => {e}; // kept";
        yield return $"void V5({parameters}) {{ if (Sink({e}) is null) {{ Sink({e}); }} }} // kept";
        yield return $"object V6({parameters}) => ({e}).ToString(); // kept";
        yield return $"object V7({parameters}{(parameters.Length == 0 ? "" : ", ")}bool b) => b ? (object){e} : null; // kept";
        yield return $"void V8({parameters}) {{ Sink(0, Sink(1, {e}, 2), 3); }} // kept";
        yield return $"System.Collections.Generic.List<object> V9({parameters}) => new() {{ {e}, {e} }}; // kept";
        yield return $"string V10({parameters}) => $\"{{{e}}}\"; // kept";
        yield return $"object V11({parameters}) {{ object Local() => {e}; return Local(); }} // kept";
        if (parameters.Length == 0)
        {
            yield return $"object F12 = {e}; // kept";
        }
    }

    private static IEnumerable<string> Typed(string value, string type, int i) =>
    [
        $"{type} V{i}1() => {value}; // kept",
        $"void V{i}2() {{ {type} a = /* kept */ {value}; Sink(a); }}",
        $"bool V{i}3({type} a) => a == {value}; // kept",
        $"bool V{i}4({type} a) => {value} != a; // kept",
        $"void V{i}5({type} a, bool b) {{ a = b ? {value} : a; Sink(a); }} // kept",
        $"{type} V{i}6({type} a) => a ?? {value}; // kept",
    ];

    private IEnumerable<string> Properties(string id, string replacement)
    {
        var now = Now.GetTypeByMetadataName(PathOf(replacement)[..PathOf(replacement).LastIndexOf('.')])!;
        var path = PathOf(id);
        var dot = path.LastIndexOf('.');
        var (type, name) = (Short(path[..dot]), path[(dot + 1)..]);
        foreach (var line in Values("y." + name, type + " y", isCall: false, isAsync: false))
        {
            yield return line;
        }

        yield return $"object P0({type} y) => y?.{name}?.ToString(); // kept";
        yield return $"bool P1(object y) => y is {type} {{ {name}: null }}; // kept";
        if (now.GetMembers().OfType<IPropertySymbol>().Any(p => p.Name == PathOf(replacement).Split('.')[^1] && p.SetMethod?.DeclaredAccessibility == Accessibility.Public))
        {
            yield return $"void P2({type} y) {{ /* kept */ y.{name} = null; }}";
            var constructor = now.InstanceConstructors.OrderBy(c => c.Parameters.Length).First();
            var arguments = string.Join(", ", constructor.Parameters.Select(p => $"default({p.Type.ToDisplayString()})"));
            yield return $"object P3() => new {type}({arguments}) {{ {name} = null /* kept */ }};";
        }
    }

    private IEnumerable<string> Calls(string id, string[] parameters, bool mustName, IReadOnlyList<string> advised)
    {
        var path = PathOf(id);
        var isCreation = path.EndsWith(".#ctor", StringComparison.Ordinal);
        var callee = isCreation ? "new " + Short(path[..^".#ctor".Length]) : Short(path);
        var values = TypesOf(id).Select(type => Value(Short(type))).ToArray();
        var decided = values.TakeWhile((_, i) => !advised.Contains(parameters[i])).Count();
        var named = values.Zip(parameters, (value, name) => name + ": " + value).Where((_, i) => !advised.Contains(parameters[i])).ToArray();
        var isAsync = path.EndsWith("Async", StringComparison.Ordinal);
        var call = callee + "(" + string.Join(", ", named) + ")";
        foreach (var line in Values(call, "", isCall: !isCreation, isAsync))
        {
            yield return line;
        }

        yield return $"object C1() => {callee}({string.Join(", ", named.Reverse())}); // kept";
        if (!mustName)
        {
            for (var i = 1; i <= decided; i++)
            {
                yield return $"object C2_{i}() => {callee}({string.Join(", ", values.Take(i).Concat(named.Skip(i)))}); // kept";
            }
        }
    }

    private static string Value(string type) => $"default({type})";

    private static IEnumerable<string> TypesOf(string id)
    {
        var depth = 0;
        var text = new StringBuilder();
        foreach (var c in id.Contains('(', StringComparison.Ordinal) ? id[(id.IndexOf('(', StringComparison.Ordinal) + 1)..id.LastIndexOf(')')] : "")
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth == 0)
            {
                yield return CSharp(text.ToString());
                _ = text.Clear();
            }
            else
            {
                _ = text.Append(c);
            }
        }

        if (text.Length > 0)
        {
            yield return CSharp(text.ToString());
        }
    }

    private static string CSharp(string type) =>
        (type.StartsWith("System.Nullable{", StringComparison.Ordinal) ? type["System.Nullable{".Length..^1] + "?" : type).Replace('{', '<').Replace('}', '>');
}
