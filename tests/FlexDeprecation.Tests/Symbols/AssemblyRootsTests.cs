using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

/// <summary>An assembly is left out only where no code can come to it.</summary>
public sealed class AssemblyRootsTests
{
    private const string Entry = "T:Contoso.Client";

    private static readonly MetadataReference Library = TestRun.Library("Library", """
        namespace Contoso { public class Client { public static Client Default; public string Name; } }
        public static class Rootless { public static int Twice(this int value) => value; }
        """);

    private static readonly MetadataReference Plain = TestRun.Library("Plain", """
        namespace Contoso { public class Client { public static Client Default; public string Name; } }
        public class OrphanAttribute : System.Attribute { public string Name; }
        """);

    private static readonly MetadataReference Wrapper = Wrap(Plain, "Wrapper", "namespace Fabrikam { public static class Box { public static Contoso.Client Content; } }");

    private static readonly MetadataReference Outer = Wrap(Wrapper, "Outer", "namespace Northwind { public class Shelf { public static object Content => Fabrikam.Box.Content; } }", Plain);

    [Theory]
    [InlineData("class C { string Name = \"\"; }", false)]
    [InlineData("class C { string Name = \"Contosos\"; int Client; }", false)]
    [InlineData("class C { Contoso.Client Name; }", true)]
    [InlineData("using Contoso; class C { }", true)]
    [InlineData("class C { Conto\\u0073o.Client Name; }", true)]
    [InlineData("class C { } // Contoso", true)]
    [InlineData("[Orphan] class C { }", true)]
    public void Tells_whether_a_root_name_is_written(string code, bool expected) =>
        Assert.Equal(expected, MayUse(Plain, code, Plain));

    [Fact]
    public void Every_file_counts()
    {
        var compilation = TestRun.Compile("Test", ["class A { }", "class B { Contoso.Client C; }"], [Plain]);

        Assert.True(MayUse(compilation, Plain));
    }

    [Fact]
    public void Extensions_without_a_namespace_need_no_name() => Assert.True(MayUse(Library, "class C { int M() => 1.Twice(); }", Library));

    [Theory]
    [InlineData("class C { string M() => Fabrikam.Box.Content.Name; }", true)]
    [InlineData("class C { Northwind.Shelf S; }", true)]
    [InlineData("class C { string Name; }", false)]
    public void What_hands_it_on_counts_as_well(string code, bool expected) =>
        Assert.Equal(expected, MayUse(Plain, code, Plain, Wrapper, Outer));

    [Fact]
    public void Another_project_hands_it_on_too()
    {
        var project = TestRun.Compile("Project", ["namespace Fabrikam { public static class Box { public static Contoso.Client Content; } }"], [Plain]);

        Assert.True(MayUse(Plain, "class C { string M() => Fabrikam.Box.Content.Name; }", Plain, project.ToMetadataReference()));
        Assert.False(MayUse(Plain, "class C { string Name; }", Plain, project.ToMetadataReference()));
    }

    [Fact]
    public Task Reports_a_use_that_another_assembly_leads_to() => UseTest.VerifyAsync(
        [Plain, Wrapper],
        UseTest.Manifest(UseTest.Deprecated(Entry)),
        ["class C { string M() => Fabrikam.Box.Content.[|Name|]; }"]);

    private static bool MayUse(MetadataReference reference, string code, params MetadataReference[] references) =>
        MayUse(TestRun.Compile("Test", [code], references), reference);

    private static bool MayUse(Compilation compilation, MetadataReference reference)
    {
        var assembly = Assert.IsAssignableFrom<IAssemblySymbol>(compilation.GetAssemblyOrModuleSymbol(reference));
        return new ReachedFiles().Add(new AssemblyRootFinder(compilation).Find(assembly), compilation, default);
    }

    private static PortableExecutableReference Wrap(MetadataReference inner, string name, string code, params IEnumerable<MetadataReference> others)
    {
        using var stream = new MemoryStream();
        Assert.True(TestRun.Compile(name, [code], [inner, .. others]).Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
