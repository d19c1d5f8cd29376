using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Bulkexports.V1;

public class ExportConfigurationResource : Resource
{
    private ExportConfigurationResource() { }

    public bool? Enabled { get; private set; }
    public string ResourceType { get; private set; }
    public Uri Url { get; private set; }
    public string WebhookMethod { get; private set; }
    public Uri WebhookUrl { get; private set; }

    public static ExportConfigurationResource Fetch(string pathResourceType, ITwilioRestClient client = null) => throw null;
    public static ExportConfigurationResource Fetch(FetchExportConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ExportConfigurationResource> FetchAsync(string pathResourceType, ITwilioRestClient client = null) => throw null;
    public static Task<ExportConfigurationResource> FetchAsync(
        FetchExportConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ExportConfigurationResource> FetchWithHeaders(
        string pathResourceType, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ExportConfigurationResource> FetchWithHeaders(
        FetchExportConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ExportConfigurationResource>> FetchWithHeadersAsync(
        string pathResourceType, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ExportConfigurationResource>> FetchWithHeadersAsync(
        FetchExportConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static ExportConfigurationResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static ExportConfigurationResource Update(
        string pathResourceType, bool? enabled = null, Uri webhookUrl = null, string webhookMethod = null,
        ITwilioRestClient client = null) => throw null;
    public static ExportConfigurationResource Update(
        UpdateExportConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ExportConfigurationResource> UpdateAsync(
        string pathResourceType, bool? enabled = null, Uri webhookUrl = null, string webhookMethod = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ExportConfigurationResource> UpdateAsync(
        UpdateExportConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ExportConfigurationResource> UpdateWithHeaders(
        string pathResourceType, bool? enabled = null, Uri webhookUrl = null, string webhookMethod = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ExportConfigurationResource> UpdateWithHeaders(
        UpdateExportConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ExportConfigurationResource>> UpdateWithHeadersAsync(
        string pathResourceType, bool? enabled = null, Uri webhookUrl = null, string webhookMethod = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ExportConfigurationResource>> UpdateWithHeadersAsync(
        UpdateExportConfigurationOptions options, ITwilioRestClient client = null) => throw null;
}

public class FetchExportConfigurationOptions : IOptions<ExportConfigurationResource>
{
    public FetchExportConfigurationOptions(string pathResourceType) => throw null;

    public string PathResourceType { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateExportConfigurationOptions : IOptions<ExportConfigurationResource>
{
    public UpdateExportConfigurationOptions(string pathResourceType) => throw null;

    public bool? Enabled { get; set; }
    public string PathResourceType { get; }
    public string WebhookMethod { get; set; }
    public Uri WebhookUrl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
