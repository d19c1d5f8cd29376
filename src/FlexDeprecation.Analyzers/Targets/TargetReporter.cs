using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Options;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Targets;

/// <summary>Judges targets and makes the diagnostics.</summary>
internal sealed class TargetReporter
{
    private readonly ProjectOptions _options;

    // A version is often named in many places.
    private readonly ConcurrentDictionary<(string Product, string Text), TargetVerdict?> _known = new();

    public TargetReporter(ProjectOptions options) => _options = options;

    /// <summary>Judges what a target says; null where nothing is wrong with it.</summary>
    public TargetVerdict? Judge(ProductTarget target, string text)
    {
        var key = (target.Product.Id.Value, text);
        if (!_known.TryGetValue(key, out var verdict))
        {
            verdict = TargetJudgement.Judge(target.Product, text, _options);
            _known.TryAdd(key, verdict);
        }

        return verdict;
    }

    /// <summary>Makes the diagnostic for a verdict.</summary>
    /// <param name="target">The target.</param>
    /// <param name="text">What it says.</param>
    /// <param name="verdict">What is wrong with that.</param>
    /// <param name="location">Where it says so.</param>
    /// <param name="origin">What it is, as what follows "It is", if it has no place.</param>
    public static Diagnostic Report(ProductTarget target, string text, TargetVerdict verdict, Location location, string? origin = null) =>
        Diagnostic.Create(
            RuleOf(verdict.Finding),
            location,
            PropertiesOf(target, text, verdict),
            origin is null ? verdict.Message : $"{verdict.Message} It is {origin}.");

    private static DiagnosticDescriptor RuleOf(TargetFinding finding) => finding switch
    {
        TargetFinding.NotAVersion => FLEX3005.Descriptor,
        TargetFinding.EndOfLife => FLEX3001.Descriptor,
        TargetFinding.PreRelease => FLEX3003.Descriptor,
        TargetFinding.Maintained => FLEX3002.Descriptor,
        TargetFinding.NewMajor => FLEX3006.Descriptor,
        TargetFinding.OldPatch => FLEX3004.Descriptor,
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    private static ImmutableDictionary<string, string?> PropertiesOf(ProductTarget target, string text, TargetVerdict verdict)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(DiagnosticProperties.Product, target.Product.Id.Value);
        properties.Add(DiagnosticProperties.Target, text);
        if (target.Target.Symbol is { } symbol)
        {
            properties.Add(DiagnosticProperties.Entry, symbol.Value.Text);
        }

        if (verdict.Version is { } version)
        {
            properties.Add(DiagnosticProperties.Version, version.ToNormalizedString());
        }

        if (verdict.EndOfLife is { } endOfLife)
        {
            properties.Add(DiagnosticProperties.EndOfLife, endOfLife.ToString());
        }

        foreach (var fix in verdict.Fixes)
        {
            properties[DiagnosticProperties.FixOf(fix.Kind)] = fix.Text;
        }

        return properties.ToImmutable();
    }
}
