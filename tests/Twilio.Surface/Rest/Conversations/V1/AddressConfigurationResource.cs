using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Conversations.V1;

public class AddressConfigurationResource : Resource
{
    private AddressConfigurationResource() { }

    public string AccountSid { get; private set; }
    public string Address { get; private set; }
    public string AddressCountry { get; private set; }
    public object AutoCreation { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public string Sid { get; private set; }
    public string Type { get; private set; }
    public Uri Url { get; private set; }

    public static AddressConfigurationResource Create(
        AddressConfigurationResource.TypeEnum type, string address, string friendlyName = null, bool? autoCreationEnabled = null,
        AddressConfigurationResource.AutoCreationTypeEnum autoCreationType = null, string autoCreationConversationServiceSid = null,
        string autoCreationWebhookUrl = null, AddressConfigurationResource.MethodEnum autoCreationWebhookMethod = null,
        List<string> autoCreationWebhookFilters = null, string autoCreationStudioFlowSid = null, int? autoCreationStudioRetryCount = null,
        string addressCountry = null, ITwilioRestClient client = null) => throw null;
    public static AddressConfigurationResource Create(
        CreateAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<AddressConfigurationResource> CreateAsync(
        AddressConfigurationResource.TypeEnum type, string address, string friendlyName = null, bool? autoCreationEnabled = null,
        AddressConfigurationResource.AutoCreationTypeEnum autoCreationType = null, string autoCreationConversationServiceSid = null,
        string autoCreationWebhookUrl = null, AddressConfigurationResource.MethodEnum autoCreationWebhookMethod = null,
        List<string> autoCreationWebhookFilters = null, string autoCreationStudioFlowSid = null, int? autoCreationStudioRetryCount = null,
        string addressCountry = null, ITwilioRestClient client = null) => throw null;
    public static Task<AddressConfigurationResource> CreateAsync(
        CreateAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AddressConfigurationResource> CreateWithHeaders(
        AddressConfigurationResource.TypeEnum type, string address, string friendlyName = null, bool? autoCreationEnabled = null,
        AddressConfigurationResource.AutoCreationTypeEnum autoCreationType = null, string autoCreationConversationServiceSid = null,
        string autoCreationWebhookUrl = null, AddressConfigurationResource.MethodEnum autoCreationWebhookMethod = null,
        List<string> autoCreationWebhookFilters = null, string autoCreationStudioFlowSid = null, int? autoCreationStudioRetryCount = null,
        string addressCountry = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AddressConfigurationResource> CreateWithHeaders(
        CreateAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AddressConfigurationResource>> CreateWithHeadersAsync(
        AddressConfigurationResource.TypeEnum type, string address, string friendlyName = null, bool? autoCreationEnabled = null,
        AddressConfigurationResource.AutoCreationTypeEnum autoCreationType = null, string autoCreationConversationServiceSid = null,
        string autoCreationWebhookUrl = null, AddressConfigurationResource.MethodEnum autoCreationWebhookMethod = null,
        List<string> autoCreationWebhookFilters = null, string autoCreationStudioFlowSid = null, int? autoCreationStudioRetryCount = null,
        string addressCountry = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AddressConfigurationResource>> CreateWithHeadersAsync(
        CreateAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static AddressConfigurationResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static AddressConfigurationResource Fetch(
        FetchAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<AddressConfigurationResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<AddressConfigurationResource> FetchAsync(
        FetchAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AddressConfigurationResource> FetchWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AddressConfigurationResource> FetchWithHeaders(
        FetchAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AddressConfigurationResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AddressConfigurationResource>> FetchWithHeadersAsync(
        FetchAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static AddressConfigurationResource FromJson(string json) => throw null;
    public static Page<AddressConfigurationResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<AddressConfigurationResource> NextPage(
        Page<AddressConfigurationResource> page, ITwilioRestClient client) => throw null;
    public static Page<AddressConfigurationResource> PreviousPage(
        Page<AddressConfigurationResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<AddressConfigurationResource> Read(
        string type = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<AddressConfigurationResource> Read(
        ReadAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<AddressConfigurationResource>> ReadAsync(
        string type = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<AddressConfigurationResource>> ReadAsync(
        ReadAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<AddressConfigurationResource> ReadWithHeaders(
        string type = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<AddressConfigurationResource> ReadWithHeaders(
        ReadAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<AddressConfigurationResource>> ReadWithHeadersAsync(
        ReadAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static AddressConfigurationResource Update(
        string pathSid, string friendlyName = null, bool? autoCreationEnabled = null,
        AddressConfigurationResource.AutoCreationTypeEnum autoCreationType = null, string autoCreationConversationServiceSid = null,
        string autoCreationWebhookUrl = null, AddressConfigurationResource.MethodEnum autoCreationWebhookMethod = null,
        List<string> autoCreationWebhookFilters = null, string autoCreationStudioFlowSid = null, int? autoCreationStudioRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static AddressConfigurationResource Update(
        UpdateAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<AddressConfigurationResource> UpdateAsync(
        string pathSid, string friendlyName = null, bool? autoCreationEnabled = null,
        AddressConfigurationResource.AutoCreationTypeEnum autoCreationType = null, string autoCreationConversationServiceSid = null,
        string autoCreationWebhookUrl = null, AddressConfigurationResource.MethodEnum autoCreationWebhookMethod = null,
        List<string> autoCreationWebhookFilters = null, string autoCreationStudioFlowSid = null, int? autoCreationStudioRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<AddressConfigurationResource> UpdateAsync(
        UpdateAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AddressConfigurationResource> UpdateWithHeaders(
        string pathSid, string friendlyName = null, bool? autoCreationEnabled = null,
        AddressConfigurationResource.AutoCreationTypeEnum autoCreationType = null, string autoCreationConversationServiceSid = null,
        string autoCreationWebhookUrl = null, AddressConfigurationResource.MethodEnum autoCreationWebhookMethod = null,
        List<string> autoCreationWebhookFilters = null, string autoCreationStudioFlowSid = null, int? autoCreationStudioRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AddressConfigurationResource> UpdateWithHeaders(
        UpdateAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AddressConfigurationResource>> UpdateWithHeadersAsync(
        string pathSid, string friendlyName = null, bool? autoCreationEnabled = null,
        AddressConfigurationResource.AutoCreationTypeEnum autoCreationType = null, string autoCreationConversationServiceSid = null,
        string autoCreationWebhookUrl = null, AddressConfigurationResource.MethodEnum autoCreationWebhookMethod = null,
        List<string> autoCreationWebhookFilters = null, string autoCreationStudioFlowSid = null, int? autoCreationStudioRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AddressConfigurationResource>> UpdateWithHeadersAsync(
        UpdateAddressConfigurationOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class AutoCreationTypeEnum : StringEnum
    {
        public static readonly AutoCreationTypeEnum Default = new AutoCreationTypeEnum();
        public static readonly AutoCreationTypeEnum Studio = new AutoCreationTypeEnum();
        public static readonly AutoCreationTypeEnum Webhook = new AutoCreationTypeEnum();

        public AutoCreationTypeEnum() { }

        public static implicit operator AutoCreationTypeEnum(string value) => throw null;
    }

    public sealed class MethodEnum : StringEnum
    {
        public static readonly MethodEnum Get = new MethodEnum();
        public static readonly MethodEnum Post = new MethodEnum();

        public MethodEnum() { }

        public static implicit operator MethodEnum(string value) => throw null;
    }

    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum Apple = new TypeEnum();
        public static readonly TypeEnum Chat = new TypeEnum();
        public static readonly TypeEnum Email = new TypeEnum();
        public static readonly TypeEnum Gbm = new TypeEnum();
        public static readonly TypeEnum Messenger = new TypeEnum();
        public static readonly TypeEnum Rcs = new TypeEnum();
        public static readonly TypeEnum Sms = new TypeEnum();
        public static readonly TypeEnum Whatsapp = new TypeEnum();

        public TypeEnum() { }

        public static implicit operator TypeEnum(string value) => throw null;
    }
}

public class CreateAddressConfigurationOptions : IOptions<AddressConfigurationResource>
{
    public CreateAddressConfigurationOptions(AddressConfigurationResource.TypeEnum type, string address) => throw null;

    public string Address { get; }
    public string AddressCountry { get; set; }
    public string AutoCreationConversationServiceSid { get; set; }
    public bool? AutoCreationEnabled { get; set; }
    public string AutoCreationStudioFlowSid { get; set; }
    public int? AutoCreationStudioRetryCount { get; set; }
    public AddressConfigurationResource.AutoCreationTypeEnum AutoCreationType { get; set; }
    public List<string> AutoCreationWebhookFilters { get; set; }
    public AddressConfigurationResource.MethodEnum AutoCreationWebhookMethod { get; set; }
    public string AutoCreationWebhookUrl { get; set; }
    public string FriendlyName { get; set; }
    public AddressConfigurationResource.TypeEnum Type { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteAddressConfigurationOptions : IOptions<AddressConfigurationResource>
{
    public DeleteAddressConfigurationOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchAddressConfigurationOptions : IOptions<AddressConfigurationResource>
{
    public FetchAddressConfigurationOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadAddressConfigurationOptions : ReadOptions<AddressConfigurationResource>
{
    public ReadAddressConfigurationOptions() { }

    public string Type { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateAddressConfigurationOptions : IOptions<AddressConfigurationResource>
{
    public UpdateAddressConfigurationOptions(string pathSid) => throw null;

    public string AutoCreationConversationServiceSid { get; set; }
    public bool? AutoCreationEnabled { get; set; }
    public string AutoCreationStudioFlowSid { get; set; }
    public int? AutoCreationStudioRetryCount { get; set; }
    public AddressConfigurationResource.AutoCreationTypeEnum AutoCreationType { get; set; }
    public List<string> AutoCreationWebhookFilters { get; set; }
    public AddressConfigurationResource.MethodEnum AutoCreationWebhookMethod { get; set; }
    public string AutoCreationWebhookUrl { get; set; }
    public string FriendlyName { get; set; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
