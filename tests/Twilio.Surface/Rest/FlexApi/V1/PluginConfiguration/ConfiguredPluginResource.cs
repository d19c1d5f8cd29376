using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1.PluginConfiguration;

public class ConfiguredPluginResource : Resource
{
    private ConfiguredPluginResource() { }

    public string AccountSid { get; private set; }
    public string Changelog { get; private set; }
    public string ConfigurationSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public string Description { get; private set; }
    public string FriendlyName { get; private set; }
    public int? Phase { get; private set; }
    public bool? PluginArchived { get; private set; }
    public string PluginSid { get; private set; }
    public string PluginUrl { get; private set; }
    public bool? PluginVersionArchived { get; private set; }
    public string PluginVersionSid { get; private set; }
    public bool? Private { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }
    public string Version { get; private set; }

    public static ConfiguredPluginResource Fetch(
        string pathConfigurationSid, string pathPluginSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static ConfiguredPluginResource Fetch(FetchConfiguredPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ConfiguredPluginResource> FetchAsync(
        string pathConfigurationSid, string pathPluginSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<ConfiguredPluginResource> FetchAsync(
        FetchConfiguredPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ConfiguredPluginResource> FetchWithHeaders(
        string pathConfigurationSid, string pathPluginSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ConfiguredPluginResource> FetchWithHeaders(
        FetchConfiguredPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ConfiguredPluginResource>> FetchWithHeadersAsync(
        string pathConfigurationSid, string pathPluginSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ConfiguredPluginResource>> FetchWithHeadersAsync(
        FetchConfiguredPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static ConfiguredPluginResource FromJson(string json) => throw null;
    public static Page<ConfiguredPluginResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<ConfiguredPluginResource> NextPage(Page<ConfiguredPluginResource> page, ITwilioRestClient client) => throw null;
    public static Page<ConfiguredPluginResource> PreviousPage(Page<ConfiguredPluginResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<ConfiguredPluginResource> Read(
        string pathConfigurationSid, string flexMetadata = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<ConfiguredPluginResource> Read(
        ReadConfiguredPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ConfiguredPluginResource>> ReadAsync(
        string pathConfigurationSid, string flexMetadata = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ConfiguredPluginResource>> ReadAsync(
        ReadConfiguredPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ConfiguredPluginResource> ReadWithHeaders(
        string pathConfigurationSid, string flexMetadata = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ConfiguredPluginResource> ReadWithHeaders(
        ReadConfiguredPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<ConfiguredPluginResource>> ReadWithHeadersAsync(
        ReadConfiguredPluginOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class FetchConfiguredPluginOptions : IOptions<ConfiguredPluginResource>
{
    public FetchConfiguredPluginOptions(string pathConfigurationSid, string pathPluginSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathConfigurationSid { get; }
    public string PathPluginSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadConfiguredPluginOptions : ReadOptions<ConfiguredPluginResource>
{
    public ReadConfiguredPluginOptions(string pathConfigurationSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathConfigurationSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
