using System;
using System.Collections.Immutable;
using System.Globalization;
using FlexDeprecation.Lifecycle;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Options;

/// <summary>What a project says in MSBuild properties.</summary>
/// <param name="Date">The reference date; without one, nothing that depends on a date is judged.</param>
/// <param name="HorizonDays">How many days ahead the date rules look; 0 or more.</param>
/// <param name="GateOnDates">Whether a date that has passed may break a build.</param>
/// <param name="Problems">Values that are not valid; their defaults are used.</param>
internal sealed record ProjectOptions(
    CalendarDate? Date,
    int HorizonDays,
    bool GateOnDates,
    ImmutableArray<OptionProblem> Problems)
{
    /// <summary>The horizon where a project names none.</summary>
    private const int DefaultHorizonDays = 90;

    /// <summary>Four-digit years cannot be farther apart.</summary>
    private const int MostHorizonDays = 3_652_058;

    /// <summary>Reads the properties that the package makes visible to the compiler.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options)
    {
        var problems = ImmutableArray.CreateBuilder<OptionProblem>();

        CalendarDate? date = null;
        if (Property(options, "FlexDeprecationDate") is { } day)
        {
            if (CalendarDate.TryParse(day, out var parsed))
            {
                date = parsed;
            }
            else
            {
                problems.Add(new OptionProblem("FlexDeprecationDate", day, "a day such as 2026-12-31"));
            }
        }

        var horizon = DefaultHorizonDays;
        if (Property(options, "FlexDeprecationHorizonDays") is { } days)
        {
            if (int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostHorizonDays)
            {
                horizon = count;
            }
            else
            {
                problems.Add(new OptionProblem("FlexDeprecationHorizonDays", days, "a number of days, 0 or more"));
            }
        }

        var gate = ReadSwitch(options, "FlexDeprecationGateOnDates", problems);
        _ = ReadSwitch(options, "FlexDeprecationBuiltInManifest", problems);
        if (Property(options, "FlexDeprecationMode") is { } mode && !IsOneOf(mode, "advisory", "default", "strict"))
        {
            problems.Add(new OptionProblem("FlexDeprecationMode", mode, "advisory, default or strict"));
        }

        return new ProjectOptions(date, horizon, gate, problems.ToImmutable());
    }

    private static bool ReadSwitch(
        AnalyzerConfigOptions options,
        string name,
        ImmutableArray<OptionProblem>.Builder problems)
    {
        var value = Property(options, name);
        if (value is not null && !IsOneOf(value, "true", "false"))
        {
            problems.Add(new OptionProblem(name, value, "true or false"));
        }

        return IsOneOf(value, "true");
    }

    /// <summary>Gets a property's value; an empty one is as good as none, as MSBuild has it.</summary>
    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    private static bool IsOneOf(string? value, params string[] names)
    {
        foreach (var name in names)
        {
            if (string.Equals(value, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An option whose value is not valid.</summary>
/// <param name="Option">The option's name.</param>
/// <param name="Value">What it says.</param>
/// <param name="Accepted">What it could say.</param>
internal sealed record OptionProblem(string Option, string Value, string Accepted)
{
    /// <summary>Gets the problem as a sentence without its full stop.</summary>
    public string Message => $"'{Value}' is not a value of {Option}; it takes {Accepted}";
}
