using System;

namespace Twilio.Annotations;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
public sealed class Preview : Attribute
{
    public Preview(string value = "Preview") => throw null;

    public string Value { get; }
}
