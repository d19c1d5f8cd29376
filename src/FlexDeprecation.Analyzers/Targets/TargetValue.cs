using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Targets;

/// <summary>A constant that names a version, and where it is written.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Span">The narrowest place that says it.</param>
internal readonly record struct TargetValue(string Text, TextSpan Span);

/// <summary>A target of a manifest together with the product that it is for.</summary>
/// <param name="Target">The target.</param>
/// <param name="Product">The product.</param>
internal sealed record ProductTarget(VersionTarget Target, Product Product);
