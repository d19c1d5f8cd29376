using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class PluginConfigurationArchiveResource : Resource
{
    private PluginConfigurationArchiveResource() { }

    public string AccountSid { get; private set; }
    public bool? Archived { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public string Description { get; private set; }
    public string Name { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static PluginConfigurationArchiveResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static PluginConfigurationArchiveResource Update(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static PluginConfigurationArchiveResource Update(
        UpdatePluginConfigurationArchiveOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginConfigurationArchiveResource> UpdateAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<PluginConfigurationArchiveResource> UpdateAsync(
        UpdatePluginConfigurationArchiveOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginConfigurationArchiveResource> UpdateWithHeaders(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginConfigurationArchiveResource> UpdateWithHeaders(
        UpdatePluginConfigurationArchiveOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginConfigurationArchiveResource>> UpdateWithHeadersAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginConfigurationArchiveResource>> UpdateWithHeadersAsync(
        UpdatePluginConfigurationArchiveOptions options, ITwilioRestClient client = null) => throw null;
}

public class UpdatePluginConfigurationArchiveOptions : IOptions<PluginConfigurationArchiveResource>
{
    public UpdatePluginConfigurationArchiveOptions(string pathSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
