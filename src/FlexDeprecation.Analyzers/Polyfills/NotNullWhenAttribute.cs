namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the compiler's null analysis what a result says of an argument; .NET Standard 2.0 has no such type.</summary>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>Gets a value indicating whether the argument is not null when the method returns this value.</summary>
    public bool ReturnValue { get; } = returnValue;
}
