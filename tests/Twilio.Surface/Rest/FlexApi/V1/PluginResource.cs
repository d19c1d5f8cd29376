using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class PluginResource : Resource
{
    private PluginResource() { }

    public string AccountSid { get; private set; }
    public bool? Archived { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Description { get; private set; }
    public string FriendlyName { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string Sid { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }

    public static PluginResource Create(
        string uniqueName, string friendlyName = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static PluginResource Create(CreatePluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginResource> CreateAsync(
        string uniqueName, string friendlyName = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<PluginResource> CreateAsync(CreatePluginOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginResource> CreateWithHeaders(
        string uniqueName, string friendlyName = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginResource> CreateWithHeaders(
        CreatePluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginResource>> CreateWithHeadersAsync(
        string uniqueName, string friendlyName = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginResource>> CreateWithHeadersAsync(
        CreatePluginOptions options, ITwilioRestClient client = null) => throw null;
    public static PluginResource Fetch(string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static PluginResource Fetch(FetchPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginResource> FetchAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<PluginResource> FetchAsync(FetchPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginResource> FetchWithHeaders(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginResource> FetchWithHeaders(
        FetchPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginResource>> FetchWithHeadersAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginResource>> FetchWithHeadersAsync(
        FetchPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static PluginResource FromJson(string json) => throw null;
    public static Page<PluginResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<PluginResource> NextPage(Page<PluginResource> page, ITwilioRestClient client) => throw null;
    public static Page<PluginResource> PreviousPage(Page<PluginResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<PluginResource> Read(
        string flexMetadata = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<PluginResource> Read(ReadPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PluginResource>> ReadAsync(
        string flexMetadata = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PluginResource>> ReadAsync(ReadPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PluginResource> ReadWithHeaders(
        string flexMetadata = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PluginResource> ReadWithHeaders(
        ReadPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<PluginResource>> ReadWithHeadersAsync(
        ReadPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static PluginResource Update(
        string pathSid, string friendlyName = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static PluginResource Update(UpdatePluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginResource> UpdateAsync(
        string pathSid, string friendlyName = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<PluginResource> UpdateAsync(UpdatePluginOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginResource> UpdateWithHeaders(
        string pathSid, string friendlyName = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginResource> UpdateWithHeaders(
        UpdatePluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginResource>> UpdateWithHeadersAsync(
        string pathSid, string friendlyName = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginResource>> UpdateWithHeadersAsync(
        UpdatePluginOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreatePluginOptions : IOptions<PluginResource>
{
    public CreatePluginOptions(string uniqueName) => throw null;

    public string Description { get; set; }
    public string FlexMetadata { get; set; }
    public string FriendlyName { get; set; }
    public string UniqueName { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchPluginOptions : IOptions<PluginResource>
{
    public FetchPluginOptions(string pathSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadPluginOptions : ReadOptions<PluginResource>
{
    public ReadPluginOptions() { }

    public string FlexMetadata { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdatePluginOptions : IOptions<PluginResource>
{
    public UpdatePluginOptions(string pathSid) => throw null;

    public string Description { get; set; }
    public string FlexMetadata { get; set; }
    public string FriendlyName { get; set; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
