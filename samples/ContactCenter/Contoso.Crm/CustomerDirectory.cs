namespace Contoso.Crm;

/// <summary>Finds customers.</summary>
public sealed class CustomerDirectory
{
    private readonly Dictionary<string, Customer> _byPhone = [];

    public Customer? Find(string phone) => FindByPhone(phone);

    public Customer? FindByPhone(string phone) => _byPhone.GetValueOrDefault(phone);

    public Customer? Search(string text, bool byName) =>
        byName ? FindByName(text) : FindByPhone(text);

    public Customer? FindByName(string name) =>
        _byPhone.Values.FirstOrDefault(customer => string.Equals(customer.Name, name, StringComparison.OrdinalIgnoreCase));
}
