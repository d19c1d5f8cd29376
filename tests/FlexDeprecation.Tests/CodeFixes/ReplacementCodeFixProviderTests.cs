using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class ReplacementCodeFixProviderTests
{
    private const string Library = """
        namespace Lib
        {
            public class Old { public static Old Create() => new(); public void Run() { } }
            public class New { public static New Create() => new(); public void Run() { } }
        }
        namespace Lib.More
        {
            public static class Tools { public static int Twice(int n) => n; }
        }
        namespace Lib
        {
            public static class Legacy { public static int Double(int n) => n; }
        }
        """;

    [Fact]
    public Task The_testing_library_agrees_about_a_type() => new Test("T:Lib.Old => T:Lib.New")
    {
        TestCode = """
            using Lib;

            class My
            {
                static void M()
                {
                    // made here
                    {|FLEX1001:Old|} x = {|FLEX1001:Old|}.Create(); /* then */
                    x.{|FLEX1001:Run|}();
                }
            }
            """,
        FixedCode = """
            using Lib;

            class My
            {
                static void M()
                {
                    // made here
                    New x = New.Create(); /* then */
                    x.Run();
                }
            }
            """,
        NumberOfIncrementalIterations = 1,
        NumberOfFixAllIterations = 1,
    }.RunAsync();

    [Fact]
    public Task The_testing_library_agrees_about_a_member_that_moved() => new Test("M:Lib.Legacy.Double(System.Int32) => M:Lib.More.Tools.Twice(System.Int32)")
    {
        TestCode = """
            using System;
            using Lib;

            class My
            {
                int M() => Legacy.{|FLEX1001:Double|}(
                    Legacy.{|FLEX1001:Double|}(1)); // twice
            }
            """,
        FixedCode = """
            using System;
            using Lib;
            using Lib.More;

            class My
            {
                int M() => Tools.Twice(
                    Tools.Twice(1)); // twice
            }
            """,
        NumberOfIncrementalIterations = 2,
        NumberOfFixAllIterations = 1,
    }.RunAsync();

    [Theory]
    [InlineData("class A { static void Main() { Lib.Old.Create(); } }", "Use 'New'")]
    [InlineData("class A { static void Main() => new Lib.Old(); }", "Use 'New'")]
    [InlineData("class A { static void Main() { Lib.Old o; o = Lib.Old.Create(); } }", "Use 'New' throughout this member")]
    [InlineData("class A { static void Main() { Lib.Old o = Lib.Old.Create(); } }", "Use 'New'")]
    [InlineData("class A { static void Main() { var o = 1 > 2 ? null : new Lib.Old(); M(o); void M(Lib.Old? p) { } } }", "Use 'New' throughout this member")]
    [InlineData("class A { Lib.Old f = new(); static void Main() => new A().f = new Lib.Old(); }", "Use 'New' throughout this type")]
    [InlineData("class A { internal static Lib.Old F() => new(); } class B { static void Main() { Lib.Old o = A.F(); } }", "Use 'New' throughout this file")]
    public async Task The_title_says_how_far_the_fix_reaches(string source, string title)
    {
        using var harness = new FixHarness(Library, ["T:Lib.Old => T:Lib.New"], [source]);
        await harness.AssertCompilesAsync();
        var titles = new List<string>();
        foreach (var diagnostic in await harness.DiagnosticsAsync())
        {
            foreach (var action in await harness.FixesAsync(diagnostic))
            {
                titles.Add(action.Title);
            }
        }

        Assert.Contains(title, titles);
        Assert.True(await harness.FixAllAsync());
        Assert.Empty(await harness.DiagnosticsAsync());
        await harness.AssertCompilesAsync();
    }

    [Theory]
    [InlineData("T:Lib.Old => T:Lib.New", "Lib.Old.Create();", "Use 'New'")]
    [InlineData("M:Lib.Old.Create => M:Lib.New.Create", "object o = Lib.Old.Create();", "Use 'New.Create'")]
    [InlineData("M:Lib.Old.#ctor => M:Lib.New.#ctor", "using Lib; object o = new Old();", "Use 'New'")]
    public async Task The_title_names_the_replacement(string pair, string source, string title)
    {
        using var harness = new FixHarness(Library, [pair], [source]);
        var diagnostics = await harness.DiagnosticsAsync();
        Assert.Equal(title, Assert.Single(await harness.FixesAsync(diagnostics[0])).Title);
    }

    [Fact]
    public async Task A_type_reported_at_its_member_is_fixed_at_its_name()
    {
        const string source = "Lib.Old.Create();";
        using var harness = new FixHarness(Library, ["T:Lib.Old => T:Lib.New"], [source]);
        var reported = Assert.Single(await harness.DiagnosticsAsync());
        var tree = await harness.Documents.Single().GetSyntaxTreeAsync();
        var name = (await tree!.GetRootAsync()).DescendantNodes().OfType<IdentifierNameSyntax>().Single(node => node.Identifier.Text == "Create");
        var atMember = Diagnostic.Create(
            reported.Descriptor, name.GetLocation(), reported.Properties.SetItem("symbol", "M:Lib.Old.Create"));
        await harness.ApplyAsync(Assert.Single(await harness.FixesAsync(atMember)));
        await harness.AssertTextsAsync("Lib.New.Create();");
    }

    [Fact]
    public async Task Documentation_is_left()
    {
        using var harness = new FixHarness(
            Library,
            ["T:Lib.Old => T:Lib.New"],
            ["/// <summary><see cref=\"Lib.Old\"/></summary>\nclass A { static void Main() { Lib.Old.Create(); } }"]);
        Assert.True(await harness.FixAllAsync());
        await harness.AssertTextsAsync("/// <summary><see cref=\"Lib.Old\"/></summary>\nclass A { static void Main() { Lib.New.Create(); } }");
    }

    [Fact]
    public void The_provider_names_both_kinds_of_document_and_no_extension()
    {
        var export = Assert.Single(typeof(ReplacementCodeFixProvider).GetCustomAttributes(inherit: false).OfType<ExportCodeFixProviderAttribute>());
        Assert.Equal(["Document", "AdditionalDocument"], export.DocumentKinds);
        Assert.Null(export.DocumentExtensions);
        Assert.Equal(["FLEX1001", "FLEX1002", "FLEX1003"], [.. new ReplacementCodeFixProvider().FixableDiagnosticIds]);
    }

    private sealed class Test : CodeFixTest<DefaultVerifier>
    {
        public Test(string pair)
        {
            TestState.AdditionalFiles.Add(("/own.deprecations.json", FixHarness.Manifest(pair)));
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(FixHarness.References);
            var library = new ProjectState(FixHarness.Library, Language, "/Library/", "cs") { Sources = { Library } };
            library.AdditionalReferences.AddRange(FixHarness.References);
            TestState.AdditionalProjects.Add(FixHarness.Library, library);
            TestState.AdditionalProjectReferences.Add(FixHarness.Library);
            CodeActionValidationMode = CodeActionValidationMode.None;
        }

        public override string Language => LanguageNames.CSharp;

        public override Type SyntaxKindType => typeof(SyntaxKind);

        protected override string DefaultFileExt => "cs";

        protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new ApiUseAnalyzer()];

        protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new ReplacementCodeFixProvider()];
    }
}
