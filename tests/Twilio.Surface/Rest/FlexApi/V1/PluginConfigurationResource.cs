using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class PluginConfigurationResource : Resource
{
    private PluginConfigurationResource() { }

    public string AccountSid { get; private set; }
    public bool? Archived { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public string Description { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string Name { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static PluginConfigurationResource Create(
        string name, List<object> plugins = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static PluginConfigurationResource Create(
        CreatePluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginConfigurationResource> CreateAsync(
        string name, List<object> plugins = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<PluginConfigurationResource> CreateAsync(
        CreatePluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginConfigurationResource> CreateWithHeaders(
        string name, List<object> plugins = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginConfigurationResource> CreateWithHeaders(
        CreatePluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginConfigurationResource>> CreateWithHeadersAsync(
        string name, List<object> plugins = null, string description = null, string flexMetadata = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginConfigurationResource>> CreateWithHeadersAsync(
        CreatePluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static PluginConfigurationResource Fetch(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static PluginConfigurationResource Fetch(FetchPluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginConfigurationResource> FetchAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<PluginConfigurationResource> FetchAsync(
        FetchPluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginConfigurationResource> FetchWithHeaders(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginConfigurationResource> FetchWithHeaders(
        FetchPluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginConfigurationResource>> FetchWithHeadersAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginConfigurationResource>> FetchWithHeadersAsync(
        FetchPluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static PluginConfigurationResource FromJson(string json) => throw null;
    public static Page<PluginConfigurationResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<PluginConfigurationResource> NextPage(
        Page<PluginConfigurationResource> page, ITwilioRestClient client) => throw null;
    public static Page<PluginConfigurationResource> PreviousPage(
        Page<PluginConfigurationResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<PluginConfigurationResource> Read(
        string flexMetadata = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<PluginConfigurationResource> Read(
        ReadPluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PluginConfigurationResource>> ReadAsync(
        string flexMetadata = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PluginConfigurationResource>> ReadAsync(
        ReadPluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PluginConfigurationResource> ReadWithHeaders(
        string flexMetadata = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PluginConfigurationResource> ReadWithHeaders(
        ReadPluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<PluginConfigurationResource>> ReadWithHeadersAsync(
        ReadPluginConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreatePluginConfigurationOptions : IOptions<PluginConfigurationResource>
{
    public CreatePluginConfigurationOptions(string name) => throw null;

    public string Description { get; set; }
    public string FlexMetadata { get; set; }
    public string Name { get; }
    public List<object> Plugins { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchPluginConfigurationOptions : IOptions<PluginConfigurationResource>
{
    public FetchPluginConfigurationOptions(string pathSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadPluginConfigurationOptions : ReadOptions<PluginConfigurationResource>
{
    public ReadPluginConfigurationOptions() { }

    public string FlexMetadata { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
