using System;

namespace Twilio.Annotations;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class Beta : Attribute
{
    public Beta(string message = "Beta") => throw null;

    public string Message { get; }
}
