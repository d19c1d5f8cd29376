namespace Contoso.Crm;

/// <summary>Sums up calls, for accounts that have the toggle <c>call_summaries</c> on.</summary>
public static class CallSummaries
{
    public static string Of(string callSid) => $"Summary of {callSid}";
}

/// <summary>Tells which toggles are on for the account.</summary>
public static class CrmToggles
{
    public static bool IsOn(string toggle) => toggle.Length > 0;
}
