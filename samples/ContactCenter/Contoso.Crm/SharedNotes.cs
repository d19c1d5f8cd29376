namespace Contoso.Crm;

/// <summary>Pins notes beside a call, where every agent sees them. Works with version 4.3 of the desk and later.</summary>
public static class SharedNotes
{
    public static void Pin(string callSid, string text) => Console.WriteLine($"{callSid}: {text}");
}
