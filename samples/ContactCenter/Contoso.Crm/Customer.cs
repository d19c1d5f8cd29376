namespace Contoso.Crm;

/// <summary>A customer of ours.</summary>
public sealed class Customer
{
    public required string Name { get; init; }

    public string? Cell { get; init; }

    public string? MobilePhone { get; init; }
}

/// <summary>How soon somebody has to look at a case.</summary>
public enum CasePriority
{
    Normal,
    Urgent,
    Hot = Urgent,
}
