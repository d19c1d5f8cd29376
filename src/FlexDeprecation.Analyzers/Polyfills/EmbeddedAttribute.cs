namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type of this assembly from its friends; the compiler looks the attribute up by name.</summary>
[Embedded]
[System.AttributeUsage(System.AttributeTargets.All)]
internal sealed class EmbeddedAttribute : System.Attribute;
