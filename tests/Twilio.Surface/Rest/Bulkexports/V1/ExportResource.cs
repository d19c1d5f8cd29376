using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Bulkexports.V1;

public class ExportResource : Resource
{
    private ExportResource() { }

    public Dictionary<string, string> Links { get; private set; }
    public string ResourceType { get; private set; }
    public Uri Url { get; private set; }

    public static ExportResource Fetch(string pathResourceType, ITwilioRestClient client = null) => throw null;
    public static ExportResource Fetch(FetchExportOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ExportResource> FetchAsync(string pathResourceType, ITwilioRestClient client = null) => throw null;
    public static Task<ExportResource> FetchAsync(FetchExportOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ExportResource> FetchWithHeaders(string pathResourceType, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ExportResource> FetchWithHeaders(
        FetchExportOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ExportResource>> FetchWithHeadersAsync(
        string pathResourceType, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ExportResource>> FetchWithHeadersAsync(
        FetchExportOptions options, ITwilioRestClient client = null) => throw null;
    public static ExportResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
}

public class FetchExportOptions : IOptions<ExportResource>
{
    public FetchExportOptions(string pathResourceType) => throw null;

    public string PathResourceType { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
