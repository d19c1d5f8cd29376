using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FlexDeprecation.Lifecycle;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Options;

/// <summary>What <c>.editorconfig</c> says for one source file.</summary>
internal sealed class FileOptions
{
    /// <summary>The option that opts in to features.</summary>
    public const string AllowedFeatures = Prefix + "allowed_features";

    /// <summary>What opts in to every feature.</summary>
    public const string AllFeatures = "*";

    /// <summary>The option that says which toggles are on.</summary>
    public const string EnabledToggles = Prefix + "enabled_toggles";

    private const string Prefix = "flex_deprecation.";
    private const string AllowedStages = Prefix + "allowed_stages";
    private const string ExcludeGenerated = Prefix + "exclude_generated_code";

    // The compiler hands out one object for all files with the same settings.
    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, FileOptions> Known = new();

    private readonly HashSet<string> _features = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _toggles = new(StringComparer.OrdinalIgnoreCase);
    private bool _allowsPilot;
    private bool _allowsBeta;

    private FileOptions(AnalyzerConfigOptions options)
    {
        var problems = ImmutableArray.CreateBuilder<OptionProblem>();
        ReadFeatures(options);
        ReadStages(options, problems);
        ReadToggles(options, problems);
        ReadGenerated(options, problems);
        Problems = problems.ToImmutable();
    }

    /// <summary>Gets a value indicating whether generated code is left alone.</summary>
    public bool ExcludesGeneratedCode { get; private set; }

    /// <summary>Gets the values that are not valid; their defaults are used.</summary>
    public ImmutableArray<OptionProblem> Problems { get; }

    /// <summary>Gets the features that are opted in to, as written.</summary>
    public IReadOnlyCollection<string> Features => _features;

    /// <summary>Gets the toggles that are on, as written.</summary>
    public IReadOnlyCollection<string> Toggles => _toggles;

    /// <summary>Reads the options, or gives what was read of them before.</summary>
    public static FileOptions Read(AnalyzerConfigOptions options) => Known.GetValue(options, static o => new FileOptions(o));

    /// <summary>Whether the file may use APIs of this stage that belong to this feature.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="feature">The feature's id, where the API belongs to one.</param>
    public bool Allows(Stage stage, string? feature) =>
        (stage == Stage.Pilot && _allowsPilot)
        || (stage == Stage.Beta && _allowsBeta)
        || _features.Contains(AllFeatures)
        || (feature is not null && _features.Contains(feature));

    /// <summary>Whether a toggle is on for the file.</summary>
    public bool Enables(string toggle) => _toggles.Contains(toggle);

    private void ReadFeatures(AnalyzerConfigOptions options)
    {
        foreach (var feature in List(options, AllowedFeatures))
        {
            _features.Add(feature);
        }
    }

    private void ReadStages(AnalyzerConfigOptions options, ImmutableArray<OptionProblem>.Builder problems)
    {
        foreach (var stage in List(options, AllowedStages))
        {
            if (string.Equals(stage, "pilot", StringComparison.OrdinalIgnoreCase))
            {
                _allowsPilot = true;
            }
            else if (string.Equals(stage, "beta", StringComparison.OrdinalIgnoreCase))
            {
                _allowsBeta = true;
            }
            else
            {
                problems.Add(new OptionProblem(AllowedStages, stage, "beta, or beta and pilot"));
            }
        }
    }

    private void ReadToggles(AnalyzerConfigOptions options, ImmutableArray<OptionProblem>.Builder problems)
    {
        foreach (var toggle in List(options, EnabledToggles))
        {
            // Nobody knows all toggles, so that nobody can say that all are on.
            if (toggle == AllFeatures)
            {
                problems.Add(new OptionProblem(EnabledToggles, toggle, "the names of toggles"));
            }
            else
            {
                _toggles.Add(toggle);
            }
        }
    }

    private void ReadGenerated(AnalyzerConfigOptions options, ImmutableArray<OptionProblem>.Builder problems)
    {
        if (!options.TryGetValue(ExcludeGenerated, out var value) || value.Trim() is not { Length: > 0 } text)
        {
            return;
        }

        if (bool.TryParse(text, out var excludes))
        {
            ExcludesGeneratedCode = excludes;
        }
        else
        {
            problems.Add(new OptionProblem(ExcludeGenerated, text, "true or false"));
        }
    }

    private static IEnumerable<string> List(AnalyzerConfigOptions options, string name)
    {
        if (!options.TryGetValue(name, out var value))
        {
            yield break;
        }

        foreach (var part in value.Split(','))
        {
            if (part.Trim() is { Length: > 0 } text)
            {
                yield return text;
            }
        }
    }
}
