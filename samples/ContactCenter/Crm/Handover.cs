using Contoso.Crm;

namespace ContactCenter.Crm;

/// <summary>Tells the next agent what has been said.</summary>
public static class Handover
{
    public static void To(string agent, string callSid) => SharedNotes.Pin(callSid, $"Passed to {agent}");
}
