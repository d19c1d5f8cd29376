using Contoso.Crm;

namespace ContactCenter.Crm;

/// <summary>What is noted when a call ends. Summaries are there only where the account has their toggle on.</summary>
public sealed class WrapUp(List<string> notes)
{
    public void Close(string callSid)
    {
        notes.Add($"Call {callSid} ended.");
        notes.Add(CallSummaries.Of(callSid));
    }

    public string Preview(string callSid) =>
        CrmToggles.IsOn("call_summaries") ? CallSummaries.Of(callSid) : "No summary";
}
