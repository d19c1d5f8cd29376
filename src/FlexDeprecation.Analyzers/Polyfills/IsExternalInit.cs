namespace System.Runtime.CompilerServices;

/// <summary>Lets this .NET Standard 2.0 assembly declare records; the compiler looks the type up by name.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
