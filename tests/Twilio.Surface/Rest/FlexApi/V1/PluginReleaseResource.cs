using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class PluginReleaseResource : Resource
{
    private PluginReleaseResource() { }

    public string AccountSid { get; private set; }
    public string ConfigurationSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static PluginReleaseResource Create(
        string configurationId, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static PluginReleaseResource Create(CreatePluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginReleaseResource> CreateAsync(
        string configurationId, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<PluginReleaseResource> CreateAsync(
        CreatePluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginReleaseResource> CreateWithHeaders(
        string configurationId, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginReleaseResource> CreateWithHeaders(
        CreatePluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginReleaseResource>> CreateWithHeadersAsync(
        string configurationId, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginReleaseResource>> CreateWithHeadersAsync(
        CreatePluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static PluginReleaseResource Fetch(string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static PluginReleaseResource Fetch(FetchPluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginReleaseResource> FetchAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<PluginReleaseResource> FetchAsync(FetchPluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginReleaseResource> FetchWithHeaders(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginReleaseResource> FetchWithHeaders(
        FetchPluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginReleaseResource>> FetchWithHeadersAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginReleaseResource>> FetchWithHeadersAsync(
        FetchPluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static PluginReleaseResource FromJson(string json) => throw null;
    public static Page<PluginReleaseResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<PluginReleaseResource> NextPage(Page<PluginReleaseResource> page, ITwilioRestClient client) => throw null;
    public static Page<PluginReleaseResource> PreviousPage(Page<PluginReleaseResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<PluginReleaseResource> Read(
        string flexMetadata = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<PluginReleaseResource> Read(ReadPluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PluginReleaseResource>> ReadAsync(
        string flexMetadata = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PluginReleaseResource>> ReadAsync(
        ReadPluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PluginReleaseResource> ReadWithHeaders(
        string flexMetadata = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PluginReleaseResource> ReadWithHeaders(
        ReadPluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<PluginReleaseResource>> ReadWithHeadersAsync(
        ReadPluginReleaseOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreatePluginReleaseOptions : IOptions<PluginReleaseResource>
{
    public CreatePluginReleaseOptions(string configurationId) => throw null;

    public string ConfigurationId { get; }
    public string FlexMetadata { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchPluginReleaseOptions : IOptions<PluginReleaseResource>
{
    public FetchPluginReleaseOptions(string pathSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadPluginReleaseOptions : ReadOptions<PluginReleaseResource>
{
    public ReadPluginReleaseOptions() { }

    public string FlexMetadata { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
