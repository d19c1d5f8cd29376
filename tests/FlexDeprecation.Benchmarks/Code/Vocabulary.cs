namespace FlexDeprecation.Benchmarks.Code;

/// <summary>The names that the generated code is about.</summary>
internal static class Vocabulary
{
    public static readonly string[] Nouns =
    [
        "Order", "Invoice", "Shipment", "Customer", "Supplier", "Product", "Category", "Warehouse", "Contract", "Payment",
        "Refund", "Basket", "Coupon", "Campaign", "Employee", "Shift", "Vehicle", "Route", "Parcel", "Claim",
        "Policy", "Quote", "Budget", "Account", "Ledger", "Booking", "Visit", "Ticket", "Survey", "Lesson",
        "Device", "Sensor", "Reading", "Alarm", "Recipe", "Menu", "Table", "Room", "Guest", "Season",
    ];

    public static readonly string[] Areas =
    [
        "Sales", "Billing", "Logistics", "Retail", "Export", "Import", "Planning", "Archive", "Audit", "Support",
        "Field", "Portal", "Mobile", "Partner", "Internal", "Public", "North", "South", "East", "West",
        "Staging", "Night", "Bulk", "Express", "Seasonal", "Legacy", "Modern", "Shared", "Core", "Edge",
        "Sandbox", "Training", "Rental", "Repair", "Quality", "Safety", "Energy", "Travel", "Health", "Media",
    ];

    public static readonly string[] Numbers =
        ["Quantity", "Weight", "Discount", "Priority", "Score", "Distance", "Duration", "Volume", "Rating", "Capacity", "Margin", "Balance"];

    public static readonly string[] Texts =
        ["Name", "Status", "Token", "Title", "Comment", "Region", "Reference", "Source", "Channel", "Locale", "Owner", "Contact"];
}
