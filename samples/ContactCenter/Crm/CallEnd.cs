using Contoso.Crm;

namespace ContactCenter.Crm;

/// <summary>What is noted when a call has ended.</summary>
public static class CallEnd
{
    // Written for version 4.1, when the second argument was the agent.
    public static string Log(Customer caller, string agent) => CallLog.Add(caller.Name, agent);

    // Names say which one is meant, whatever the version.
    public static string Log(Customer caller, string agent, string note) => CallLog.Add(caller.Name, agent: agent, note: note);
}
