using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FlexDeprecation.Tests.Docs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Tests.Package;

/// <summary>What the two assemblies show to others: analyzers and fixes for hosts to find, and nothing to program against.</summary>
public sealed class PublicApiTests
{
    private const string Listing = "tests/FlexDeprecation.Tests/Package/PublicApi.txt";

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] s_types =
        [.. new[] { "FlexDeprecation.Analyzers", "FlexDeprecation.CodeFixes" }
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => type.IsVisible)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>A change here is a change for those who use the package: the file is edited by hand, with a line in the change log.</summary>
    [Fact]
    public void Is_what_the_listing_says() =>
        Assert.Equal(Repository.Read(Listing).TrimEnd('\n'), string.Join('\n', s_types.SelectMany(Show)));

    [Fact]
    public void Every_visible_type_is_for_a_host_to_find() => Assert.All(s_types, type =>
    {
        Assert.True(type.IsSealed, $"{type} could be inherited");
        Assert.True(
            type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { Languages: [LanguageNames.CSharp] }
            || type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is { Languages: [LanguageNames.CSharp] },
            $"{type} is neither an analyzer nor a fix");
    });

    /// <summary>Editors drop the fixes of a package that name one kind of document when they are first asked about the other.</summary>
    [Fact]
    public void Every_fix_names_both_kinds_of_documents() => Assert.All(
        s_types.Where(type => type.IsSubclassOf(typeof(CodeFixProvider))),
        type => Assert.Equal(["AdditionalDocument", "Document"], type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds.Order()));

    /// <summary>A type with its base, and those of its members that others could call and that its base does not have.</summary>
    private static IEnumerable<string> Show(Type type)
    {
        yield return $"{type.FullName} : {type.BaseType!.FullName}";
        foreach (var member in type.GetMembers(Declared).Where(IsNew).Select(member => $"    {member}").Order(StringComparer.Ordinal))
        {
            yield return member;
        }
    }

    private static bool IsNew(MemberInfo member) => member switch
    {
        MethodInfo method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && method.GetBaseDefinition() == method,
        ConstructorInfo constructor => constructor.IsPublic && constructor.GetParameters().Length > 0,
        FieldInfo field => field.IsPublic,
        Type nested => nested.IsNestedPublic,
        _ => false,
    };
}
