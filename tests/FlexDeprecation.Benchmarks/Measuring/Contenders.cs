using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>What is compared.</summary>
internal enum Contender
{
    /// <summary>An analyzer that does nothing: what the compiler and its driver cost.</summary>
    Empty,

    /// <summary>BannedApiAnalyzers, with the same ids, next to the empty analyzer.</summary>
    Banned,

    /// <summary>All analyzers of this package, next to the empty analyzer.</summary>
    Flex,

    /// <summary>What asks for the operation trees of all code, next to the empty analyzer.</summary>
    Trees,
}

/// <summary>Makes the analyzers of each contender.</summary>
internal static class Contenders
{
    private static readonly Lazy<ImmutableArray<Type>> BannedTypes = new(LoadBanned);

    private static readonly ImmutableArray<Type> FlexTypes =
        [.. typeof(ApiUseAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))];

    /// <summary>Gets which BannedApiAnalyzers it is.</summary>
    public static string BannedVersion { get; } = Metadata("BannedApiAnalyzersVersion");

    /// <summary>Makes new ones, as a new process of the compiler does.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create(Contender contender) => contender switch
    {
        Contender.Empty => [new EmptyAnalyzer()],
        Contender.Trees => [new EmptyAnalyzer(), new OperationTreesAnalyzer()],
        Contender.Banned => WithEmpty(BannedTypes.Value),
        _ => WithEmpty(FlexTypes),
    };

    /// <summary>Gets what the build has told the program.</summary>
    public static string Metadata(string key) =>
        typeof(Contenders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static ImmutableArray<DiagnosticAnalyzer> WithEmpty(ImmutableArray<Type> types) =>
        [new EmptyAnalyzer(), .. types.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static ImmutableArray<Type> LoadBanned()
    {
        var folder = Path.Combine(Metadata("BannedApiAnalyzers"), "analyzers", "dotnet", "cs");
        Assembly.LoadFrom(Path.Combine(folder, "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll"));
        var assembly = Assembly.LoadFrom(Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"));
        return [.. assembly.GetTypes().Where(type => type.Name == "CSharpSymbolIsBannedAnalyzer")];
    }
}

/// <summary>
/// Looks at every file and does nothing. It stands beside what is measured as well: where no analyzer asks for anything, the
/// driver does not even compile, and the compiler's own work would be counted for one contender and not for another.
/// </summary>
#pragma warning disable RS1001 // Nobody loads it by its attribute.
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("EMPTY", "Nothing", "Nothing", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(static _ => { });
    }
}
#pragma warning restore RS1001
