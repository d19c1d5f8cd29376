using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class PluginVersionArchiveResource : Resource
{
    private PluginVersionArchiveResource() { }

    public string AccountSid { get; private set; }
    public bool? Archived { get; private set; }
    public string Changelog { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public string PluginSid { get; private set; }
    public Uri PluginUrl { get; private set; }
    public bool? Private { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }
    public string Version { get; private set; }

    public static PluginVersionArchiveResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static PluginVersionArchiveResource Update(
        string pathPluginSid, string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static PluginVersionArchiveResource Update(
        UpdatePluginVersionArchiveOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginVersionArchiveResource> UpdateAsync(
        string pathPluginSid, string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<PluginVersionArchiveResource> UpdateAsync(
        UpdatePluginVersionArchiveOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginVersionArchiveResource> UpdateWithHeaders(
        string pathPluginSid, string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginVersionArchiveResource> UpdateWithHeaders(
        UpdatePluginVersionArchiveOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginVersionArchiveResource>> UpdateWithHeadersAsync(
        string pathPluginSid, string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginVersionArchiveResource>> UpdateWithHeadersAsync(
        UpdatePluginVersionArchiveOptions options, ITwilioRestClient client = null) => throw null;
}

public class UpdatePluginVersionArchiveOptions : IOptions<PluginVersionArchiveResource>
{
    public UpdatePluginVersionArchiveOptions(string pathPluginSid, string pathSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathPluginSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
