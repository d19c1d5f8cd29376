using Contoso.Crm;

namespace ContactCenter.Crm;

/// <summary>What an agent sees when a call comes in. Each use of Contoso.Crm here is one that its manifest speaks of.</summary>
public sealed class CallerCard(CustomerDirectory directory)
{
    public string TextFor(string phone)
    {
        var customer = directory.Find(phone);
        return customer is null ? "Unknown caller" : $"{customer.Name}, {customer.Cell}";
    }

    public Ticket OpenTicket(string subject) => new Ticket(subject);

    public Customer? Search(string text) => directory.Search(text, byName: true);

    public CasePriority PriorityOf(int callsToday) => callsToday > 3 ? CasePriority.Hot : CasePriority.Normal;

    public void Show(Customer customer) => ScreenPop.Show(customer);
}
