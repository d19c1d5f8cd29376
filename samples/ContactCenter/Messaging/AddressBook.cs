using Twilio.Rest.Conversations.V1;

namespace ContactCenter.Messaging;

/// <summary>Decides at which addresses customers reach us.</summary>
public static class AddressBook
{
    public static Task<AddressConfigurationResource> AddWhatsAppAsync(string number) =>
        AddressConfigurationResource.CreateAsync(AddressConfigurationResource.TypeEnum.Whatsapp, number);

    public static Task<AddressConfigurationResource> AddBusinessMessagesAsync(string agent) =>
        AddressConfigurationResource.CreateAsync(AddressConfigurationResource.TypeEnum.Gbm, agent);

    // Marked obsolete, and reported all the same: a removed API fails at run time wherever the call stands.
    [Obsolete("Google Business Messages has ended.")]
    public static bool IsBusinessMessages(AddressConfigurationResource address) =>
        address.Type == AddressConfigurationResource.TypeEnum.Gbm.ToString();
}
