using System.Threading;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Guards;

/// <summary>Whether a place runs only where one feature is on, and what it takes to answer.</summary>
internal sealed class GuardQuestion
{
    // Code that people write stays far below. Code that is wrong or made by a machine may lead in circles, exhaust the
    // stack, or ask the same thing again and again.
    private const int MostDepth = 100;
    private const int MostSteps = 5_000;

    private int _steps;

    public GuardQuestion(Feature feature, SemanticModel model, CancellationToken cancellationToken)
    {
        Feature = feature;
        Model = model;
        CancellationToken = cancellationToken;
    }

    /// <summary>Gets the feature whose guards count.</summary>
    public Feature Feature { get; }

    /// <summary>Gets the file's model.</summary>
    public SemanticModel Model { get; }

    /// <summary>Gets what stops the work.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Whether to look at one more expression or call; where not, the place counts as not guarded.</summary>
    /// <param name="depth">How many others led to it.</param>
    public bool MayGoOn(int depth)
    {
        CancellationToken.ThrowIfCancellationRequested();
        return depth <= MostDepth && _steps++ < MostSteps;
    }
}
