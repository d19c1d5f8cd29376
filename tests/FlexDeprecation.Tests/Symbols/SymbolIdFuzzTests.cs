using System;
using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Manifest;
using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

/// <summary>Ids that a grammar writes are taken apart as they were put together; broken ones name nothing that has another id.</summary>
public sealed class SymbolIdFuzzTests
{
    private static readonly string[] s_parts =
        ["M:", "T:", "N:", "P:", "F:", "E:", "!:", "A", "B`1", ".", "..", "#ctor", "#cctor", "op_Implicit", "Item", "``0", "`0", "{", "}", "(", ")", "()", "[", "]", "[0:,0:]",
            "(*)", "~", "@", "^", "|", ",", "*", " ", "#", ":", "\t", "\0", "\u202e", "é", "\ud83d", "(System.Int32)", "~System.Int32", "9999999999"];

    /// <summary>A member of every kind, with every kind of type among its parameters.</summary>
    private static readonly Compilation s_library = TestRun.Compile("Library", ["""
        using System;
        using System.Collections.Generic;
        namespace A
        {
            public interface IRun<T> { void Run(T item); int this[T key] { get; } event Action Done; }
            public class B<T> : IRun<T> where T : notnull
            {
                static B() { }
                public B(int number, string text = "") { }
                public int Field;
                public T? Item2 { get; set; }
                public int this[string name, params int[] more] => 0;
                int IRun<T>.this[T key] => 0;
                void IRun<T>.Run(T item) { }
                event Action IRun<T>.Done { add { } remove { } }
                public event EventHandler? Changed { add { } remove { } }
                public void Go() { }
                public void Go(ref int a, out string b, in DateTime c) => b = "";
                public void Go<U, V>(T t, U u, Dictionary<U, List<V[]>[,]> map) where U : notnull { }
                public unsafe void Go(int* pointer, int*[][] pointers) { }
                public void Go((int X, string Y) pair, int? maybe, dynamic any, nint native) { }
                public static B<T> operator +(B<T> left, B<T> right) => left;
                public static implicit operator int(B<T> it) => 0;
                public static implicit operator string(B<T> it) => "";
                public static explicit operator B<T>(int it) => new(it);
                public class C<W> { public void Deep(W w, T t, C<T> c, B<W>.C<T> d) { } public enum E { One, Two } public delegate T D(W w); }
                ~B() { }
            }
            namespace Inner { public record struct R(int Number); public static class X { public static void Go(this R r) { } } }
        }
        """]);

    private static readonly Dictionary<string, ISymbol[]> s_symbols = All(s_library.Assembly.GlobalNamespace)
        .Where(symbol => symbol.GetDocumentationCommentId() is not null)
        .GroupBy(symbol => symbol.GetDocumentationCommentId()!)
        .ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly string[] s_ids = [.. s_symbols.Keys.Where(id => id.Length > 2).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_member_of_a_library_is_found_by_its_id()
    {
        Assert.True(s_ids.Length > 60, $"{s_ids.Length} ids");
        Assert.All(s_ids, text =>
        {
            Assert.True(SymbolId.TryParse(text, out var id, out var problem), $"{text}: {problem}");
            Assert.Equal(s_symbols[text], SymbolResolver.Resolve(id, s_library).Symbols.Where(s => IsOwn(s)), SymbolEqualityComparer.Default);
        });
    }

    [Fact]
    public void What_was_put_together_is_taken_apart() => Fuzz.Run(random =>
    {
        var kind = random.Pick('T', 'M', 'P', 'F', 'E');
        var path = random.Some(2, 5, () => Name(random));
        var signature = kind is 'M' or 'P' ? random.Pick("", "(*)", "", Signature(random)) : "";
        var text = $"{kind}:{string.Join('.', path)}{signature}";

        Assert.True(SymbolId.TryParse(text, out var id, out var problem), $"{text}: {problem}");
        Assert.Equal(text, id.Text);
        Assert.Equal(path, id.Path);
        Assert.Equal(signature == "(*)", id.AllOverloads);
        Assert.Equal(signature is "" or "(*)" ? null : signature, id.Signature);
    });

    [Fact]
    public void A_broken_id_is_refused_or_names_what_has_it()
    {
        var (refused, read, found) = (0, 0, 0);
        Fuzz.Run(random =>
        {
            var text = random.Next(4) == 0 ? string.Concat(random.Some(0, 12, () => random.Pick(s_parts))) : random.Break(random.Pick(s_ids), s_parts);
            var isId = SymbolId.TryParse(text, out var id, out var problem);

            Assert.Equal(isId, problem is null);
            if (id is null)
            {
                refused++;
                Assert.DoesNotContain(MessageText.Visible(problem!), ManifestLimits.IsHidden);
                return;
            }

            read++;
            Assert.Equal(text, id.Text);
            Assert.All(id.Path, name => Assert.NotEqual("", name));
            var resolution = SymbolResolver.Resolve(id, s_library);
            var own = resolution.Symbols.Where(IsOwn).ToArray();
            found += own.Length;
            Assert.Equal(id.AllOverloads ? own : s_symbols.GetValueOrDefault(text, []), own, SymbolEqualityComparer.Default);
            Assert.True(!id.AllOverloads || own.All(s => s.Kind is SymbolKind.Method or SymbolKind.Property), text);
            if (resolution.Symbols.IsEmpty)
            {
                Assert.InRange(SymbolResolver.Suggest(id, resolution).Length, 0, 3);
            }
        });

        // Otherwise only one of the ways would be tried.
        Assert.All([refused, read, found], count => Assert.True(count > Fuzz.Count / 300, $"{refused} refused, {read} read, {found} found"));
    }

    private static bool IsOwn(ISymbol symbol) => symbol is INamespaceSymbol || SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, s_library.Assembly);

    private static IEnumerable<ISymbol> All(INamespaceOrTypeSymbol container) => container.GetMembers()
        .SelectMany(member => member is INamespaceOrTypeSymbol inner ? All(inner).Prepend(member) : [member]);

    private static string Name(Random random) => random.Pick("A", "Client", "Client`1", "Run``2", "#ctor", "op_Addition", "Ns#IRun{System#Int32}#Run", "I{A.B}", "é", "get_Item", "<M>$");

    private static string Signature(Random random) =>
        $"({string.Join(',', random.Some(1, 3, () => Type(random, 0)))})" + (random.Next(3) == 0 ? "~" + Type(random, 0) : "");

    private static string Type(Random random, int depth) => random.Next(depth > 3 ? 3 : 6) switch
    {
        0 => "System.Int32",
        1 => random.Pick("`0", "``1"),
        2 => "System.String" + random.Pick("@", "*", "[]", "[0:,0:]", ""),
        3 => Type(random, depth + 1) + random.Pick("[]", "[][0:,0:,0:]"),
        _ => "System.Func{" + string.Join(',', random.Some(1, 3, () => Type(random, depth + 1))) + "}" + random.Pick("", ".Inner"),
    };
}
