namespace Contoso.Crm
{
    /// <summary>A ticket, before tickets became cases.</summary>
    public sealed class Ticket(string subject)
    {
        public string Subject { get; } = subject;
    }
}

namespace Contoso.Crm.Cases
{
    /// <summary>A case that somebody has to look at.</summary>
    public sealed class Case(string subject)
    {
        public string Subject { get; } = subject;

        public CasePriority Priority { get; init; }
    }
}
