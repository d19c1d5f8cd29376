using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>Reports uses of pairs <c>old id => new id</c> the way the usage rules do, without a manifest.</summary>
#pragma warning disable RS1001, RS1036, RS1041 // It serves these tests alone, and is made by them with its pairs.
internal sealed class PairAnalyzer(params string[] pairs) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _rule =
        new("FLEX1001", "The API is deprecated", "'{0}' is deprecated", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private readonly List<(string Old, string New)> _pairs = pairs
        .Select(pair => pair.Split(" => "))
        .Select(parts => (parts[0], parts[1]))
        .OrderByDescending(pair => pair.Item1.Length)
        .ToList();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSyntaxNodeAction(
            AnalyzeName,
            SyntaxKind.IdentifierName,
            SyntaxKind.GenericName);
        context.RegisterSyntaxNodeAction(AnalyzeMethod, SyntaxKind.MethodDeclaration);
        context.RegisterSyntaxNodeAction(AnalyzeCreation, SyntaxKind.ImplicitObjectCreationExpression);
    }

    private void AnalyzeCreation(SyntaxNodeAnalysisContext context)
    {
        if (context.SemanticModel.GetSymbolInfo(context.Node).Symbol is { } symbol && Find(symbol) is var (id, pair))
        {
            Report(context, ((ImplicitObjectCreationExpressionSyntax)context.Node).NewKeyword.GetLocation(), id, pair);
        }
    }

    private void AnalyzeMethod(SyntaxNodeAnalysisContext context)
    {
        var method = (MethodDeclarationSyntax)context.Node;
        var overridden = context.SemanticModel.GetDeclaredSymbol(method)!.OverriddenMethod;
        if (overridden is not null && Find(overridden) is var (id, pair))
        {
            Report(context, method.Identifier.GetLocation(), id, pair);
        }
    }

    private void AnalyzeName(SyntaxNodeAnalysisContext context)
    {
        var name = (SimpleNameSyntax)context.Node;
        if (name.IsVar || name.IsPartOfStructuredTrivia())
        {
            return;
        }

        foreach (var symbol in Symbols(context.SemanticModel, name))
        {
            if (symbol is INamespaceSymbol || Find(symbol) is not var (id, pair))
            {
                continue;
            }

            // 'Old.Member()' of a covered type is one use, at the type's name.
            var qualifier = (name.Parent as MemberAccessExpressionSyntax)?.Expression;
            var isCoveredByQualifier = pair.Old[0] is 'T'
                && qualifier is not null && qualifier != name
                && context.SemanticModel.GetSymbolInfo(qualifier).Symbol is INamedTypeSymbol type
                && Find(type) is not null;
            if (!isCoveredByQualifier)
            {
                Report(context, name.Identifier.GetLocation(), id, pair);
            }

            return;
        }
    }

    private static IEnumerable<ISymbol> Symbols(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        if (info.Symbol is { } symbol)
        {
            yield return symbol;
            if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
            {
                yield return symbol.ContainingType;
            }
        }
        else if (info.CandidateReason == CandidateReason.MemberGroup)
        {
            yield return info.CandidateSymbols[0];
        }

        if (name.Parent is ObjectCreationExpressionSyntax creation && model.GetSymbolInfo(creation).Symbol is { } constructor)
        {
            yield return constructor;
        }
    }

    private (string Id, (string Old, string New) Pair)? Find(ISymbol symbol)
    {
        for (var current = symbol; current is not null; current = (current as IMethodSymbol)?.OverriddenMethod)
        {
            var unreduced = (current as IMethodSymbol)?.ReducedFrom ?? current;
            var id = unreduced.OriginalDefinition.GetDocumentationCommentId() ?? "";
            foreach (var pair in _pairs)
            {
                if (id.Length > 2 && IsCovered(id, pair.Old))
                {
                    return (id, pair);
                }
            }
        }

        return null;
    }

    private static bool IsCovered(string id, string entry)
    {
        if (entry.EndsWith("(*)", StringComparison.Ordinal))
        {
            return id.StartsWith(entry[..^2], StringComparison.Ordinal) || id == entry[..^3];
        }

        return id == entry || (entry[0] is 'T' or 'N' && id[2..].StartsWith(entry[2..] + ".", StringComparison.Ordinal));
    }

    private static void Report(SyntaxNodeAnalysisContext context, Location location, string id, (string Old, string New) pair)
    {
        // The library declares what is deprecated; it is not what has to change.
        if (context.Compilation.AssemblyName == FixHarness.Library)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Symbol, id)
            .Add(DiagnosticProperties.Entry, pair.Old)
            .Add(DiagnosticProperties.Replacement, pair.New);
        context.ReportDiagnostic(Diagnostic.Create(_rule, location, properties, id));
    }
}
