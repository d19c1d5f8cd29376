using System;

namespace Twilio.Annotations;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class Deprecated : Attribute
{
    public Deprecated(string message = "Deprecated") => throw null;

    public string Message { get; }
}
