using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.IpMessaging.V2.Service.Channel;

public class WebhookResource : Resource
{
    private WebhookResource() { }

    public string AccountSid { get; private set; }
    public string ChannelSid { get; private set; }
    public object Configuration { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public string Type { get; private set; }
    public Uri Url { get; private set; }

    public static WebhookResource Create(
        string pathServiceSid, string pathChannelSid, WebhookResource.TypeEnum type, string configurationUrl = null,
        WebhookResource.MethodEnum configurationMethod = null, List<string> configurationFilters = null,
        List<string> configurationTriggers = null, string configurationFlowSid = null, int? configurationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static WebhookResource Create(CreateWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<WebhookResource> CreateAsync(
        string pathServiceSid, string pathChannelSid, WebhookResource.TypeEnum type, string configurationUrl = null,
        WebhookResource.MethodEnum configurationMethod = null, List<string> configurationFilters = null,
        List<string> configurationTriggers = null, string configurationFlowSid = null, int? configurationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<WebhookResource> CreateAsync(CreateWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebhookResource> CreateWithHeaders(
        string pathServiceSid, string pathChannelSid, WebhookResource.TypeEnum type, string configurationUrl = null,
        WebhookResource.MethodEnum configurationMethod = null, List<string> configurationFilters = null,
        List<string> configurationTriggers = null, string configurationFlowSid = null, int? configurationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebhookResource> CreateWithHeaders(
        CreateWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebhookResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, WebhookResource.TypeEnum type, string configurationUrl = null,
        WebhookResource.MethodEnum configurationMethod = null, List<string> configurationFilters = null,
        List<string> configurationTriggers = null, string configurationFlowSid = null, int? configurationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebhookResource>> CreateWithHeadersAsync(
        CreateWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static WebhookResource Fetch(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static WebhookResource Fetch(FetchWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<WebhookResource> FetchAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<WebhookResource> FetchAsync(FetchWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebhookResource> FetchWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebhookResource> FetchWithHeaders(
        FetchWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebhookResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebhookResource>> FetchWithHeadersAsync(
        FetchWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static WebhookResource FromJson(string json) => throw null;
    public static Page<WebhookResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<WebhookResource> NextPage(Page<WebhookResource> page, ITwilioRestClient client) => throw null;
    public static Page<WebhookResource> PreviousPage(Page<WebhookResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<WebhookResource> Read(
        string pathServiceSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<WebhookResource> Read(ReadWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<WebhookResource>> ReadAsync(
        string pathServiceSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<WebhookResource>> ReadAsync(ReadWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<WebhookResource> ReadWithHeaders(
        string pathServiceSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<WebhookResource> ReadWithHeaders(
        ReadWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<WebhookResource>> ReadWithHeadersAsync(
        ReadWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static WebhookResource Update(
        string pathServiceSid, string pathChannelSid, string pathSid, string configurationUrl = null,
        WebhookResource.MethodEnum configurationMethod = null, List<string> configurationFilters = null,
        List<string> configurationTriggers = null, string configurationFlowSid = null, int? configurationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static WebhookResource Update(UpdateWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<WebhookResource> UpdateAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, string configurationUrl = null,
        WebhookResource.MethodEnum configurationMethod = null, List<string> configurationFilters = null,
        List<string> configurationTriggers = null, string configurationFlowSid = null, int? configurationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<WebhookResource> UpdateAsync(UpdateWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebhookResource> UpdateWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, string configurationUrl = null,
        WebhookResource.MethodEnum configurationMethod = null, List<string> configurationFilters = null,
        List<string> configurationTriggers = null, string configurationFlowSid = null, int? configurationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebhookResource> UpdateWithHeaders(
        UpdateWebhookOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebhookResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, string configurationUrl = null,
        WebhookResource.MethodEnum configurationMethod = null, List<string> configurationFilters = null,
        List<string> configurationTriggers = null, string configurationFlowSid = null, int? configurationRetryCount = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebhookResource>> UpdateWithHeadersAsync(
        UpdateWebhookOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class MethodEnum : StringEnum
    {
        public static readonly MethodEnum Get = new MethodEnum();
        public static readonly MethodEnum Post = new MethodEnum();

        public MethodEnum() { }

        public static implicit operator MethodEnum(string value) => throw null;
    }

    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum Studio = new TypeEnum();
        public static readonly TypeEnum Trigger = new TypeEnum();
        public static readonly TypeEnum Webhook = new TypeEnum();

        public TypeEnum() { }

        public static implicit operator TypeEnum(string value) => throw null;
    }
}

public class CreateWebhookOptions : IOptions<WebhookResource>
{
    public CreateWebhookOptions(string pathServiceSid, string pathChannelSid, WebhookResource.TypeEnum type) => throw null;

    public List<string> ConfigurationFilters { get; set; }
    public string ConfigurationFlowSid { get; set; }
    public WebhookResource.MethodEnum ConfigurationMethod { get; set; }
    public int? ConfigurationRetryCount { get; set; }
    public List<string> ConfigurationTriggers { get; set; }
    public string ConfigurationUrl { get; set; }
    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public WebhookResource.TypeEnum Type { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteWebhookOptions : IOptions<WebhookResource>
{
    public DeleteWebhookOptions(string pathServiceSid, string pathChannelSid, string pathSid) => throw null;

    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchWebhookOptions : IOptions<WebhookResource>
{
    public FetchWebhookOptions(string pathServiceSid, string pathChannelSid, string pathSid) => throw null;

    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadWebhookOptions : ReadOptions<WebhookResource>
{
    public ReadWebhookOptions(string pathServiceSid, string pathChannelSid) => throw null;

    public string PathChannelSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateWebhookOptions : IOptions<WebhookResource>
{
    public UpdateWebhookOptions(string pathServiceSid, string pathChannelSid, string pathSid) => throw null;

    public List<string> ConfigurationFilters { get; set; }
    public string ConfigurationFlowSid { get; set; }
    public WebhookResource.MethodEnum ConfigurationMethod { get; set; }
    public int? ConfigurationRetryCount { get; set; }
    public List<string> ConfigurationTriggers { get; set; }
    public string ConfigurationUrl { get; set; }
    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
