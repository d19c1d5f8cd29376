using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>
/// Makes the operation trees of all code and does nothing with them. The driver makes them for every analyzer that asks for
/// operations, and counts them for none: here they are counted.
/// </summary>
#pragma warning disable RS1001 // Nobody loads it by its attribute.
internal sealed class OperationTreesAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("TREES", "Nothing", "Nothing", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(static context => MakeTrees(context.SemanticModel, context.CancellationToken));
    }

    private static void MakeTrees(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes(static node => !IsCode(node)))
        {
            if (IsCode(node) && model.GetOperation(node, cancellationToken) is { } operation)
            {
                // They are made as they are visited.
                foreach (var inner in operation.Descendants())
                {
                    _ = inner.Kind;
                }
            }
        }
    }

    /// <summary>Whether a node is the whole of what one declaration does.</summary>
    private static bool IsCode(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax or AttributeSyntax;
}
#pragma warning restore RS1001
