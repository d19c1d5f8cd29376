using System.Linq;
using System.Threading;
using FlexDeprecation.Manifest;
using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>Names that need no binding to see that they are of something else, and those that do.</summary>
public sealed class NameFilterTests
{
    private static readonly MetadataReference Library = TestRun.Library("Lib", """
        namespace Lib
        {
            public class Channel { public string Status { get; set; } public Channel Inner { get; } public Channel() { } public Channel(int covered) { } }
        }
        """);

    private static readonly string Manifest = UseTest.Manifest(
        UseTest.Deprecated("P:Lib.Channel.Status"),
        UseTest.Deprecated("M:Lib.Channel.#ctor(System.Int32)"));

    private const string Own = """
        public class Order { public string Status { get; set; } public string Load() => ""; public class Kind { public static int Status; } }
        public class MyChannel : Lib.Channel { }
        public class Again : Order { public new string Status => ""; }
        public class Hidden : Lib.Channel { public new string Status => ""; }
        public static class Extensions { public static string Extend(this Order order) => ""; }
        """;

    [Theory]
    [InlineData("string M(Order order) => order.[|Status|];", false)]
    [InlineData("string M(Again order) => order.[|Status|];", false)]
    [InlineData("void M(Order order) { order.[|Status|] = null; }", false)]
    [InlineData("int M(string text) => N([|text|]: text); int N(string text) => 0;", false)]
    [InlineData("string M(Lib.Channel order) => order.[|Status|];", true)]
    [InlineData("string M(MyChannel order) => order.[|Status|];", true)]
    [InlineData("string M(Hidden order) => order.[|Status|];", true)]
    [InlineData("string M(Order order) => order.[|Load|]();", true)]
    [InlineData("string M(Order order) => order.[|Extend|]();", true)]
    [InlineData("int M(Order.Kind Kind) => Order.Kind.[|Status|];", true)]
    [InlineData("System.Func<Lib.Channel, string> M(Order order) => other => other.[|Status|];", true)]
    [InlineData("System.Func<Order, string> M(Order order) => other => other.[|Status|];", true)]
    [InlineData("Order order; string M() => order.[|Status|];", true)]
    [InlineData("string M(dynamic order) => order.[|Status|];", true)]
    [InlineData("string M<T>(T order) where T : Lib.Channel => order.[|Status|];", true)]
    [InlineData("string M(Missing order) => order.[|Status|];", true)]
    [InlineData("string M(Order order, Lib.Channel order) => order.[|Status|];", true)]
    public void A_name_behind_a_parameter_is_told_by_its_type(string member, bool mayUse)
    {
        var (filter, node) = At(member);

        Assert.Equal(mayUse, filter.MayUse(Assert.IsAssignableFrom<SimpleNameSyntax>(node)));
    }

    [Theory]
    [InlineData("class A : Order { string M() => [|Status|]; }", false)]
    [InlineData("class A : Order { void M() { [|Status|] = null; } }", false)]
    [InlineData("class A : Order { string M() => 1 + [|Status|]; }", false)]
    [InlineData("class A : Order { string M(string other) { N([|Status|]); return $\"{other}\"; } void N(string s) { } }", false)]
    [InlineData("class A : Again { string M() => [|Status|]; }", false)]
    [InlineData("class A { string Status; string M() => [|Status|]; }", true)]
    [InlineData("class A { string M() => [|Status|]; }", true)]
    [InlineData("class A : Order { void M() { var c = new Lib.Channel { [|Status|] = null }; } }", true)]
    [InlineData("class A : Lib.Channel { string M() => [|Status|]; }", true)]
    [InlineData("class A : MyChannel { string M() => [|Status|]; }", true)]
    [InlineData("class A : Order { bool M(object o) => o is [|Status|]; class Status { } }", true)]
    [InlineData("class A : Order { int M() => [|Status|].Length; }", true)]
    [InlineData("class A : Order { string M() => Lib.Channel.[|Status|]; }", true)]
    [InlineData("class A : Missing { string M() => [|Status|]; }", true)]
    [InlineData("class A : Order { System.Func<string> M() => () => [|Status|]; }", true)]
    public void A_name_of_its_own_is_told_by_the_type_around_it(string member, bool mayUse)
    {
        var (filter, node) = At(member);

        Assert.Equal(mayUse, filter.MayUse(Assert.IsAssignableFrom<SimpleNameSyntax>(node)));
    }

    [Theory]
    [InlineData("Order field = [|new()|];", false)]
    [InlineData("System.Collections.Generic.List<Lib.Channel> field = [|new()|];", false)]
    [InlineData("Lib.Channel field = [|new(1)|];", true)]
    [InlineData("Missing field = [|new(1)|];", true)]
    [InlineData("int? field = [|new(1)|];", true)]
    [InlineData("void M() { Order local = [|new()|]; }", true)]
    public void A_creation_without_a_type_is_told_by_its_field(string member, bool mayUse)
    {
        var (filter, node) = At(member);

        Assert.Equal(mayUse, filter.MayUse(Assert.IsType<ImplicitObjectCreationExpressionSyntax>(node)));
    }

    [Theory]
    [InlineData("class A : Order { public A() [|: base()|] { } }", false)]
    [InlineData("class A { public A(int i) { } public A() [|: this(1)|] { } }", false)]
    [InlineData("class A : Lib.Channel { public A() [|: base(1)|] { } }", true)]
    [InlineData("class A : Missing { public A() [|: base(1)|] { } }", true)]
    public void A_constructor_initializer_is_told_by_the_base_class(string member, bool mayUse)
    {
        var (filter, node) = At(member);

        Assert.Equal(mayUse, filter.MayUse(Assert.IsType<ConstructorInitializerSyntax>(node)));
    }

    private static (NameFilter Filter, SyntaxNode Node) At(string member)
    {
        var marked = Harness.MarkedCode.Parse("class Test { " + member + " }");
        var compilation = TestRun.Compile("Test", [marked.Text, Own], [Library]);
        var manifests = ManifestSet.Read(new AnalyzerOptions([new TestFile(UseTest.ManifestPath, Manifest)], new TestOptions()), ManifestText.Create, CancellationToken.None)!;
        var tree = compilation.SyntaxTrees[0];
        var node = tree.GetRoot().DescendantNodes().Last(node => node.Span == marked.Spans.Single());
        return (new NameFilter(compilation.GetSemanticModel(tree), new CoverageIndex(manifests), CancellationToken.None), node);
    }
}
