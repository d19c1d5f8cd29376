using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.FlexApi.V1;

public class WebChannelResource : Resource
{
    private WebChannelResource() { }

    public string AccountSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FlexFlowSid { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static WebChannelResource Create(
        string flexFlowSid, string identity, string customerFriendlyName, string chatFriendlyName, string chatUniqueName = null,
        string preEngagementData = null, ITwilioRestClient client = null) => throw null;
    public static WebChannelResource Create(CreateWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<WebChannelResource> CreateAsync(
        string flexFlowSid, string identity, string customerFriendlyName, string chatFriendlyName, string chatUniqueName = null,
        string preEngagementData = null, ITwilioRestClient client = null) => throw null;
    public static Task<WebChannelResource> CreateAsync(CreateWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebChannelResource> CreateWithHeaders(
        string flexFlowSid, string identity, string customerFriendlyName, string chatFriendlyName, string chatUniqueName = null,
        string preEngagementData = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebChannelResource> CreateWithHeaders(
        CreateWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebChannelResource>> CreateWithHeadersAsync(
        string flexFlowSid, string identity, string customerFriendlyName, string chatFriendlyName, string chatUniqueName = null,
        string preEngagementData = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebChannelResource>> CreateWithHeadersAsync(
        CreateWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static WebChannelResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static WebChannelResource Fetch(FetchWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<WebChannelResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<WebChannelResource> FetchAsync(FetchWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebChannelResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebChannelResource> FetchWithHeaders(
        FetchWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebChannelResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebChannelResource>> FetchWithHeadersAsync(
        FetchWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static WebChannelResource FromJson(string json) => throw null;
    public static Page<WebChannelResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<WebChannelResource> NextPage(Page<WebChannelResource> page, ITwilioRestClient client) => throw null;
    public static Page<WebChannelResource> PreviousPage(Page<WebChannelResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<WebChannelResource> Read(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<WebChannelResource> Read(ReadWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<WebChannelResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<WebChannelResource>> ReadAsync(
        ReadWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<WebChannelResource> ReadWithHeaders(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<WebChannelResource> ReadWithHeaders(
        ReadWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<WebChannelResource>> ReadWithHeadersAsync(
        ReadWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static WebChannelResource Update(
        string pathSid, WebChannelResource.ChatStatusEnum chatStatus = null, string postEngagementData = null,
        ITwilioRestClient client = null) => throw null;
    public static WebChannelResource Update(UpdateWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<WebChannelResource> UpdateAsync(
        string pathSid, WebChannelResource.ChatStatusEnum chatStatus = null, string postEngagementData = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<WebChannelResource> UpdateAsync(UpdateWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebChannelResource> UpdateWithHeaders(
        string pathSid, WebChannelResource.ChatStatusEnum chatStatus = null, string postEngagementData = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebChannelResource> UpdateWithHeaders(
        UpdateWebChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebChannelResource>> UpdateWithHeadersAsync(
        string pathSid, WebChannelResource.ChatStatusEnum chatStatus = null, string postEngagementData = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebChannelResource>> UpdateWithHeadersAsync(
        UpdateWebChannelOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class ChatStatusEnum : StringEnum
    {
        public static readonly ChatStatusEnum Inactive = new ChatStatusEnum();

        public ChatStatusEnum() { }

        public static implicit operator ChatStatusEnum(string value) => throw null;
    }
}

public class CreateWebChannelOptions : IOptions<WebChannelResource>
{
    public CreateWebChannelOptions(string flexFlowSid, string identity, string customerFriendlyName, string chatFriendlyName) => throw null;

    public string ChatFriendlyName { get; }
    public string ChatUniqueName { get; set; }
    public string CustomerFriendlyName { get; }
    public string FlexFlowSid { get; }
    public string Identity { get; }
    public string PreEngagementData { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteWebChannelOptions : IOptions<WebChannelResource>
{
    public DeleteWebChannelOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchWebChannelOptions : IOptions<WebChannelResource>
{
    public FetchWebChannelOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadWebChannelOptions : ReadOptions<WebChannelResource>
{
    public ReadWebChannelOptions() { }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateWebChannelOptions : IOptions<WebChannelResource>
{
    public UpdateWebChannelOptions(string pathSid) => throw null;

    public WebChannelResource.ChatStatusEnum ChatStatus { get; set; }
    public string PathSid { get; }
    public string PostEngagementData { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
