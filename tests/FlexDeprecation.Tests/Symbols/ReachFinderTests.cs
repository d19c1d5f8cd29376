using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

/// <summary>A file is left out only where no name in it can lead to the library by way of other files.</summary>
public sealed class ReachFinderTests
{
    private static readonly MetadataReference Library = TestRun.Library("Library", """
        namespace Contoso
        {
            public class Client
            {
                public string Name;
                public class Part { public int Id; }
            }

            public enum Kind { One }
        }

        namespace Contoso.Deep { public class Task { public string Name; } }
        """);

    // Enough files that do not name the library that naming it is worth something.
    private static readonly string[] Others = ["class Other { string Name; }", "class Another { }", "class Third { }", "class Fourth { }", "class Fifth { }"];

    [Theory]
    [InlineData("class D { public static Client Make() => null!; }", "D.Make()")]
    [InlineData("class D { public static Client Made; }", "D.Made")]
    [InlineData("class D { public static List<Client[]> Made => null!; }", "D.Made")]
    [InlineData("class D { public static (int A, Client B) Made => default; }", "D.Made")]
    [InlineData("class D { public static System.Func<Client> Made; }", "D.Made")]
    [InlineData("class D { public static void Each(System.Action<Client> action) { } }", "D.Each(null)")]
    [InlineData("class D { public static event System.Action<Client> Done; }", "D.Done")]
    [InlineData("class D { public static event System.Action<Client> Done { add { } remove { } } }", "D.Done")]
    [InlineData("class D { public static T Make<T>() where T : Client => null!; }", "D.Make")]
    [InlineData("class D { public static Contoso.Client Make() => null!; }", "D.Make()")]
    [InlineData("class D { public static global::Contoso.Client Make() => null!; }", "D.Make()")]
    [InlineData("partial class D { private Client _made; }", "_made")]
    [InlineData("class D { private protected Client Made; }", "Made")]
    [InlineData("class D { protected Client Made; }", "Made")]
    [InlineData("interface ID { Client Make(); }", "x.Make()")]
    [InlineData("class D : IMake<Client> { Client IMake<Client>.Make() => null!; }", "x.Make()")]
    [InlineData("class D : Client { }", "new D()")]
    [InlineData("class D : Client { public class In { public Part Get() => null!; } }", "x.Get()")]
    [InlineData("class D<T> where T : Client { public T Value; }", "new D()")]
    [InlineData("record D(Client First, int Second);", "(D)x")]
    [InlineData("class D { public D(Client client) { } }", "new D(null)")]
    [InlineData("class D { public Client this[int i] => null!; }", "((D)x)[0]")]
    [InlineData("class D { public static D operator +(D one, Client other) => one; }", "(D)x")]
    [InlineData("class D { public static implicit operator Client(D one) => null!; }", "(D)x")]
    [InlineData("class D { public IEnumerator<Client> GetEnumerator() => null!; }", "(D)x")]
    [InlineData("delegate void D(Client client);", "(D)x")]
    [InlineData("[Use(typeof(Client))] class D { }", "(D)x")]
    [InlineData("class DAttribute : System.Attribute { public DAttribute(Kind kind) { } }", "[D]")]
    [InlineData("static class D { public static IEnumerator<Client> GetEnumerator(this string text) => null!; }", "")]
    [InlineData("static class D { public static void Add(this string text, Client client) { } }", "")]
    public void Follows_what_a_declaration_hands_on(string declaration, string use) =>
        Assert.True(IsReached("using System.Collections.Generic; using Contoso; " + declaration, use));

    [Theory]
    [InlineData("class D { private Client _made; }", "_made")]
    [InlineData("class D { Client _made; }", "_made")]
    [InlineData("class D { public void Run() { Client made = null!; } }", "Run made")]
    [InlineData("class D { public object Made = new Client(); }", "Made")]
    [InlineData("class D { public static void Run(string name) => new Client().Name = name; }", "D.Run(Name)")]
    [InlineData("class D { public static Task Run() => null!; }", "D.Run()")]
    [InlineData("enum D { One = Kind.One }", "D.One")]
    [InlineData("class D { class In { private Client _made; } public In Make() => null!; }", "Make()")]
    [InlineData("static class D { public static IEnumerator<int> GetEnumerator(this string text) => null!; }", "foreach")]
    public void Leaves_out_what_stays_within(string declaration, string use) =>
        Assert.False(IsReached("using System.Collections.Generic; using System.Threading.Tasks; using Contoso; " + declaration, use));

    [Theory]
    [InlineData("using Contoso.Deep; class D { public static Task Run() => null!; }", true)]
    [InlineData("namespace N { using Contoso.Deep; class D { public static Task Run() => null!; } }", true)]
    [InlineData("using Contoso.Missing; class D { public static Task Run() => null!; }", false)]
    [InlineData("using C = Contoso.Client; class D { public static C Run() => null!; }", true)]
    [InlineData("using static Contoso.Client; class D { public static Part Run() => null!; }", true)]
    [InlineData("using C = System.String; using Contoso; class D { public static C Run() => null!; }", false)]
    [InlineData("namespace Contoso.Own { class D { public static Client Run() => null!; } }", true)]
    [InlineData("extern alias Lib; class D { public static Lib::Contoso.Client Run() => null!; }", true)]
    public void Takes_names_as_the_file_does(string file, bool expected) => Assert.Equal(expected, IsReached(file, "D.Run()"));

    [Theory]
    [InlineData("global using Contoso;")]
    [InlineData("global using static Contoso.Client;")]
    [InlineData("global using C = Contoso.Client;")]
    public void A_directive_for_all_files_reaches_all(string directive) => Assert.True(IsReached(directive, ""));

    [Fact]
    public void Follows_names_from_file_to_file()
    {
        string[] chain =
        [
            "using Contoso; class A : Client { }",
            "class B { public A GetA() => null!; public int Count; }",
            "class C { public B B => null!; public object M() => B.GetA(); }",
            "class D { public object Count; }",
        ];

        Assert.Equal([true, true, true, false], Reached([.. chain, .. Others]).Take(4));
    }

    [Theory]
    [InlineData(250, false)]
    [InlineData(251, true)]
    public void With_many_files_that_name_the_library_all_are_searched(int count, bool expected) =>
        Assert.Equal(expected, Reached([.. Enumerable.Repeat("using Contoso;", count), .. Enumerable.Repeat("", count)])[^1]);

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void With_many_names_all_are_searched(int count, bool expected)
    {
        var fields = string.Concat(Enumerable.Range(0, count).Select(i => $"public Client Field{i};"));

        Assert.Equal(expected, Reached([$"using Contoso; class D {{ {fields} }}", .. Others])[^1]);
    }

    [Fact]
    public void A_global_alias_is_a_name_too() =>
        Assert.True(IsReached("using Contoso; namespace Own { public class Thing : Client { public static Thing One; } }", "Sms.One", "global using Sms = Own.Thing;"));

    [Fact]
    public Task Reports_what_another_file_leads_to() => UseTest.VerifyAsync(
        [Library],
        UseTest.Manifest(UseTest.Deprecated("F:Contoso.Client.Name")),
        [
            "using Contoso; static class D { public static Client Make() => new(); public static string Own(Client client) => client.[|Name|]; }",
            "class E { object M() => D.Make().[|Name|]; string Name = \"\"; }",
            .. Others,
        ]);

    private static bool IsReached(string declaring, string use, params IEnumerable<string> more) =>
        Reached([declaring, $"class U {{ object M(object x) => /**/{use}/**/; }}", .. more, .. Others])[1];

    private static List<bool> Reached(IEnumerable<string> files)
    {
        var compilation = TestRun.Compile("Test", [.. files], [Library]);
        var assembly = Assert.IsAssignableFrom<IAssemblySymbol>(compilation.GetAssemblyOrModuleSymbol(Library));
        var reached = new ReachedFiles();

        Assert.True(reached.Add(new AssemblyRootFinder(compilation).Find(assembly), compilation, default));
        return [.. compilation.SyntaxTrees.Select(reached.Contains)];
    }
}
