using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Surface;

public sealed class SurfaceTests
{
    private static readonly Compilation Compilation = TwilioSurface.Compile();

    private static readonly IAssemblySymbol Twilio = (IAssemblySymbol)Compilation.GetAssemblyOrModuleSymbol(TwilioSurface.Reference)!;

    [Fact]
    public void Carries_the_librarys_name_and_version()
    {
        Assert.Equal("Twilio", Twilio.Identity.Name);
        Assert.Equal(new Version(7, 14, 9, 0), Twilio.Identity.Version);
    }

    [Fact]
    public void Every_real_id_resolves_with_its_parameters()
    {
        var wrong = new List<string>();
        foreach (var (id, parameters) in RealIds.Instance.Current)
        {
            var symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Compilation);
            if (symbol is null || !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Twilio))
            {
                wrong.Add(id);
            }
            else if (symbol is IMethodSymbol method
                && !method.Parameters.Select(p => new RealIds.Parameter(p.Name, p.IsOptional)).SequenceEqual(parameters))
            {
                wrong.Add($"{id}: {string.Join(", ", method.Parameters)}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(1635, RealIds.Instance.FlexApi.Count);
    }

    [Fact]
    public void Declares_nothing_in_a_covered_namespace_that_is_not_real()
    {
        var covered = Types(Twilio.GlobalNamespace)
            .Where(type => RealIds.Instance.Namespaces.Contains(type.ContainingNamespace.GetDocumentationCommentId()!))
            .Where(type => type.ContainingNamespace.ToDisplayString() is not ("Twilio" or "Twilio.Rest"))
            .SelectMany(type => type.GetMembers().Append(type))
            .Where(symbol => symbol.DeclaredAccessibility == Accessibility.Public && symbol is not IMethodSymbol { AssociatedSymbol: not null })
            .Select(symbol => symbol.GetDocumentationCommentId()!)
            .ToHashSet();

        Assert.Empty(covered.Except(RealIds.Instance.Current.Keys));
        Assert.Empty(RealIds.Instance.Current.Keys.Except(covered));
    }

    [Fact]
    public void Enums_are_classes_that_take_strings()
    {
        var compilation = TwilioSurface.Compile(
            """
            using Twilio.Rest.FlexApi.V1;
            class C
            {
                FlexFlowResource.ChannelTypeEnum F = "web";
                object M() => FlexFlowResource.Create("name", "IS1", "web", integrationType: FlexFlowResource.IntegrationTypeEnum.Studio);
            }
            """);

        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void What_a_call_requires_cannot_be_changed_on_its_options()
    {
        var compilation = TwilioSurface.Compile(
            """
            using Twilio.Rest.FlexApi.V1;
            class C
            {
                void M(CreateChannelOptions o, ChannelResource r) { o.Target = ""; o.FlexFlowSid = ""; r.Sid = ""; }
            }
            """);

        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["CS0200", "CS0200"], errors.Select(d => d.Id));
    }

    [Theory]
    [InlineData("Beta")]
    [InlineData("Deprecated")]
    [InlineData("Preview")]
    public void Annotations_are_attributes(string name)
    {
        var type = Twilio.GetTypeByMetadataName("Twilio.Annotations." + name);

        Assert.Equal("System.Attribute", type?.BaseType?.ToDisplayString());
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(
            member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
