namespace Contoso.Crm;

/// <summary>Shows a customer to an agent, through a service that ends with the year.</summary>
public static class ScreenPop
{
    public static void Show(Customer customer) => Console.WriteLine(customer.Name);
}
