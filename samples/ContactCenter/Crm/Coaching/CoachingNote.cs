using Contoso.Crm;

namespace ContactCenter.Crm.Coaching;

/// <summary>What a coach reads before a talk. Coaches work only in accounts that have summaries.</summary>
public static class CoachingNote
{
    public static string About(string callSid) => "Please read: " + CallSummaries.Of(callSid);
}
