using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class PluginArchiveResource : Resource
{
    private PluginArchiveResource() { }

    public string AccountSid { get; private set; }
    public bool? Archived { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Description { get; private set; }
    public string FriendlyName { get; private set; }
    public string Sid { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }

    public static PluginArchiveResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static PluginArchiveResource Update(string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static PluginArchiveResource Update(UpdatePluginArchiveOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PluginArchiveResource> UpdateAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<PluginArchiveResource> UpdateAsync(
        UpdatePluginArchiveOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginArchiveResource> UpdateWithHeaders(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PluginArchiveResource> UpdateWithHeaders(
        UpdatePluginArchiveOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginArchiveResource>> UpdateWithHeadersAsync(
        string pathSid, string flexMetadata = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PluginArchiveResource>> UpdateWithHeadersAsync(
        UpdatePluginArchiveOptions options, ITwilioRestClient client = null) => throw null;
}

public class UpdatePluginArchiveOptions : IOptions<PluginArchiveResource>
{
    public UpdatePluginArchiveOptions(string pathSid) => throw null;

    public string FlexMetadata { get; set; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
