using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Sync.V1;

public class ServiceResource : Resource
{
    private ServiceResource() { }

    public string AccountSid { get; private set; }
    public bool? AclEnabled { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public bool? ReachabilityDebouncingEnabled { get; private set; }
    public int? ReachabilityDebouncingWindow { get; private set; }
    public bool? ReachabilityWebhooksEnabled { get; private set; }
    public string Sid { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }
    public Uri WebhookUrl { get; private set; }
    public bool? WebhooksFromRestEnabled { get; private set; }

    public static ServiceResource Create(
        string friendlyName = null, Uri webhookUrl = null, bool? reachabilityWebhooksEnabled = null, bool? aclEnabled = null,
        bool? reachabilityDebouncingEnabled = null, int? reachabilityDebouncingWindow = null, bool? webhooksFromRestEnabled = null,
        ITwilioRestClient client = null) => throw null;
    public static ServiceResource Create(CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> CreateAsync(
        string friendlyName = null, Uri webhookUrl = null, bool? reachabilityWebhooksEnabled = null, bool? aclEnabled = null,
        bool? reachabilityDebouncingEnabled = null, int? reachabilityDebouncingWindow = null, bool? webhooksFromRestEnabled = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> CreateAsync(CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> CreateWithHeaders(
        string friendlyName = null, Uri webhookUrl = null, bool? reachabilityWebhooksEnabled = null, bool? aclEnabled = null,
        bool? reachabilityDebouncingEnabled = null, int? reachabilityDebouncingWindow = null, bool? webhooksFromRestEnabled = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> CreateWithHeaders(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        string friendlyName = null, Uri webhookUrl = null, bool? reachabilityWebhooksEnabled = null, bool? aclEnabled = null,
        bool? reachabilityDebouncingEnabled = null, int? reachabilityDebouncingWindow = null, bool? webhooksFromRestEnabled = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Fetch(FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> FetchAsync(FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> FetchWithHeaders(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static ServiceResource FromJson(string json) => throw null;
    public static Page<ServiceResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<ServiceResource> NextPage(Page<ServiceResource> page, ITwilioRestClient client) => throw null;
    public static Page<ServiceResource> PreviousPage(Page<ServiceResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<ServiceResource> Read(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<ServiceResource> Read(ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ServiceResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ServiceResource>> ReadAsync(ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<ServiceResource>> ReadWithHeadersAsync(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static ServiceResource Update(
        string pathSid, Uri webhookUrl = null, string friendlyName = null, bool? reachabilityWebhooksEnabled = null,
        bool? aclEnabled = null, bool? reachabilityDebouncingEnabled = null, int? reachabilityDebouncingWindow = null,
        bool? webhooksFromRestEnabled = null, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Update(UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> UpdateAsync(
        string pathSid, Uri webhookUrl = null, string friendlyName = null, bool? reachabilityWebhooksEnabled = null,
        bool? aclEnabled = null, bool? reachabilityDebouncingEnabled = null, int? reachabilityDebouncingWindow = null,
        bool? webhooksFromRestEnabled = null, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> UpdateAsync(UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        string pathSid, Uri webhookUrl = null, string friendlyName = null, bool? reachabilityWebhooksEnabled = null,
        bool? aclEnabled = null, bool? reachabilityDebouncingEnabled = null, int? reachabilityDebouncingWindow = null,
        bool? webhooksFromRestEnabled = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        string pathSid, Uri webhookUrl = null, string friendlyName = null, bool? reachabilityWebhooksEnabled = null,
        bool? aclEnabled = null, bool? reachabilityDebouncingEnabled = null, int? reachabilityDebouncingWindow = null,
        bool? webhooksFromRestEnabled = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateServiceOptions : IOptions<ServiceResource>
{
    public CreateServiceOptions() { }

    public bool? AclEnabled { get; set; }
    public string FriendlyName { get; set; }
    public bool? ReachabilityDebouncingEnabled { get; set; }
    public int? ReachabilityDebouncingWindow { get; set; }
    public bool? ReachabilityWebhooksEnabled { get; set; }
    public Uri WebhookUrl { get; set; }
    public bool? WebhooksFromRestEnabled { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteServiceOptions : IOptions<ServiceResource>
{
    public DeleteServiceOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchServiceOptions : IOptions<ServiceResource>
{
    public FetchServiceOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadServiceOptions : ReadOptions<ServiceResource>
{
    public ReadServiceOptions() { }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateServiceOptions : IOptions<ServiceResource>
{
    public UpdateServiceOptions(string pathSid) => throw null;

    public bool? AclEnabled { get; set; }
    public string FriendlyName { get; set; }
    public string PathSid { get; }
    public bool? ReachabilityDebouncingEnabled { get; set; }
    public int? ReachabilityDebouncingWindow { get; set; }
    public bool? ReachabilityWebhooksEnabled { get; set; }
    public Uri WebhookUrl { get; set; }
    public bool? WebhooksFromRestEnabled { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
