using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1.Plugin;

public class PluginVersionsResource : Resource
{
    private PluginVersionsResource() { }

    public string AccountSid { get; private set; }
    public bool? Archived { get; private set; }
    public string Changelog { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public string PluginSid { get; private set; }
    public Uri PluginUrl { get; private set; }
    public bool? Private { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }
    public bool? Validated { get; private set; }
    public string Version { get; private set; }

    public static PluginVersionsResource Create(
        string pathPluginSid, string version, Uri pluginUrl, string changelog = null, bool? varPrivate = null, string cliVersion = null,
        string validateStatus = null, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static PluginVersionsResource Create(CreatePluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginVersionsResource> CreateAsync(
        string pathPluginSid, string version, Uri pluginUrl, string changelog = null, bool? varPrivate = null, string cliVersion = null,
        string validateStatus = null, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<PluginVersionsResource> CreateAsync(
        CreatePluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginVersionsResource> CreateWithHeaders(
        string pathPluginSid, string version, Uri pluginUrl, string changelog = null, bool? varPrivate = null, string cliVersion = null,
        string validateStatus = null, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginVersionsResource> CreateWithHeaders(
        CreatePluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginVersionsResource>> CreateWithHeadersAsync(
        string pathPluginSid, string version, Uri pluginUrl, string changelog = null, bool? varPrivate = null, string cliVersion = null,
        string validateStatus = null, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginVersionsResource>> CreateWithHeadersAsync(
        CreatePluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static PluginVersionsResource Fetch(
        string pathPluginSid, string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static PluginVersionsResource Fetch(FetchPluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginVersionsResource> FetchAsync(
        string pathPluginSid, string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<PluginVersionsResource> FetchAsync(
        FetchPluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginVersionsResource> FetchWithHeaders(
        string pathPluginSid, string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginVersionsResource> FetchWithHeaders(
        FetchPluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginVersionsResource>> FetchWithHeadersAsync(
        string pathPluginSid, string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginVersionsResource>> FetchWithHeadersAsync(
        FetchPluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static PluginVersionsResource FromJson(string json) => throw null;
    public static Page<PluginVersionsResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<PluginVersionsResource> NextPage(Page<PluginVersionsResource> page, ITwilioRestClient client) => throw null;
    public static Page<PluginVersionsResource> PreviousPage(Page<PluginVersionsResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<PluginVersionsResource> Read(
        string pathPluginSid, string flexMetadata = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<PluginVersionsResource> Read(
        ReadPluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PluginVersionsResource>> ReadAsync(
        string pathPluginSid, string flexMetadata = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PluginVersionsResource>> ReadAsync(
        ReadPluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PluginVersionsResource> ReadWithHeaders(
        string pathPluginSid, string flexMetadata = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PluginVersionsResource> ReadWithHeaders(
        ReadPluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<PluginVersionsResource>> ReadWithHeadersAsync(
        ReadPluginVersionsOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreatePluginVersionsOptions : IOptions<PluginVersionsResource>
{
    public CreatePluginVersionsOptions(string pathPluginSid, string version, Uri pluginUrl) => throw null;

    public string Changelog { get; set; }
    public string CliVersion { get; set; }
    public string FlexMetadata { get; set; }
    public string PathPluginSid { get; }
    public Uri PluginUrl { get; }
    public bool? Private { get; set; }
    public string ValidateStatus { get; set; }
    public string Version { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchPluginVersionsOptions : IOptions<PluginVersionsResource>
{
    public FetchPluginVersionsOptions(string pathPluginSid, string pathSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathPluginSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadPluginVersionsOptions : ReadOptions<PluginVersionsResource>
{
    public ReadPluginVersionsOptions(string pathPluginSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathPluginSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
