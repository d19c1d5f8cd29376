namespace Contoso.Crm;

/// <summary>The log of calls. Up to 4.1 the agent came before the note.</summary>
public static class CallLog
{
    public static string Add(string phone, string note = "", string agent = "") => $"{phone}: {note} ({agent})";
}
