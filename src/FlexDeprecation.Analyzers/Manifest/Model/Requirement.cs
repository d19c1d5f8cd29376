using System.Collections.Immutable;
using FlexDeprecation.Manifest.Json;

namespace FlexDeprecation.Manifest.Model;

/// <summary>What a release requires of a configuration file.</summary>
/// <param name="Id">What the requirement is called.</param>
/// <param name="File">The name of the JSON file.</param>
/// <param name="Path">A JSON Pointer (RFC 6901) into it.</param>
/// <param name="Expectation">What must hold there.</param>
/// <param name="Since">Since which release, by product; always, without one.</param>
/// <param name="Message">What people should know.</param>
/// <param name="Url">Where to read more.</param>
internal sealed record Requirement(
    Located<string> Id,
    string File,
    string Path,
    Expectation Expectation,
    ImmutableArray<ProductVersion> Since,
    string? Message,
    string? Url);

/// <summary>What must hold of a value.</summary>
/// <param name="Kind">How it is compared.</param>
/// <param name="Values">With <see cref="ExpectationKind.OneOf"/>, the values of which one must be there.</param>
internal sealed record Expectation(ExpectationKind Kind, ImmutableArray<JsonValue> Values);

/// <summary>How a value of a configuration file is compared.</summary>
internal enum ExpectationKind
{
    /// <summary>There is a value.</summary>
    Present,

    /// <summary>There is none.</summary>
    Absent,

    /// <summary>The value is one of those given; <c>equals</c> gives one.</summary>
    OneOf,
}
