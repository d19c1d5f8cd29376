using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Bulkexports.V1.Export;

public class ExportCustomJobResource : Resource
{
    private ExportCustomJobResource() { }

    public List<object> Details { get; private set; }
    public string Email { get; private set; }
    public string EndDay { get; private set; }
    public string EstimatedCompletionTime { get; private set; }
    public string FriendlyName { get; private set; }
    public string JobQueuePosition { get; private set; }
    public string JobSid { get; private set; }
    public string ResourceType { get; private set; }
    public string StartDay { get; private set; }
    public string WebhookMethod { get; private set; }
    public string WebhookUrl { get; private set; }

    public static ExportCustomJobResource Create(
        string pathResourceType, string startDay, string endDay, string friendlyName, string webhookUrl = null,
        string webhookMethod = null, string email = null, ITwilioRestClient client = null) => throw null;
    public static ExportCustomJobResource Create(CreateExportCustomJobOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ExportCustomJobResource> CreateAsync(
        string pathResourceType, string startDay, string endDay, string friendlyName, string webhookUrl = null,
        string webhookMethod = null, string email = null, ITwilioRestClient client = null) => throw null;
    public static Task<ExportCustomJobResource> CreateAsync(
        CreateExportCustomJobOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ExportCustomJobResource> CreateWithHeaders(
        string pathResourceType, string startDay, string endDay, string friendlyName, string webhookUrl = null,
        string webhookMethod = null, string email = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ExportCustomJobResource> CreateWithHeaders(
        CreateExportCustomJobOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ExportCustomJobResource>> CreateWithHeadersAsync(
        string pathResourceType, string startDay, string endDay, string friendlyName, string webhookUrl = null,
        string webhookMethod = null, string email = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ExportCustomJobResource>> CreateWithHeadersAsync(
        CreateExportCustomJobOptions options, ITwilioRestClient client = null) => throw null;
    public static ExportCustomJobResource FromJson(string json) => throw null;
    public static Page<ExportCustomJobResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<ExportCustomJobResource> NextPage(Page<ExportCustomJobResource> page, ITwilioRestClient client) => throw null;
    public static Page<ExportCustomJobResource> PreviousPage(Page<ExportCustomJobResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<ExportCustomJobResource> Read(
        string pathResourceType, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<ExportCustomJobResource> Read(
        ReadExportCustomJobOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ExportCustomJobResource>> ReadAsync(
        string pathResourceType, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ExportCustomJobResource>> ReadAsync(
        ReadExportCustomJobOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ExportCustomJobResource> ReadWithHeaders(
        string pathResourceType, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ExportCustomJobResource> ReadWithHeaders(
        ReadExportCustomJobOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<ExportCustomJobResource>> ReadWithHeadersAsync(
        ReadExportCustomJobOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreateExportCustomJobOptions : IOptions<ExportCustomJobResource>
{
    public CreateExportCustomJobOptions(string pathResourceType, string startDay, string endDay, string friendlyName) => throw null;

    public string Email { get; set; }
    public string EndDay { get; }
    public string FriendlyName { get; }
    public string PathResourceType { get; }
    public string StartDay { get; }
    public string WebhookMethod { get; set; }
    public string WebhookUrl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadExportCustomJobOptions : ReadOptions<ExportCustomJobResource>
{
    public ReadExportCustomJobOptions(string pathResourceType) => throw null;

    public string PathResourceType { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
