using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Bulkexports.V1.Export;

public class JobResource : Resource
{
    private JobResource() { }

    public List<object> Details { get; private set; }
    public string Email { get; private set; }
    public string EndDay { get; private set; }
    public string EstimatedCompletionTime { get; private set; }
    public string FriendlyName { get; private set; }
    public string JobQueuePosition { get; private set; }
    public string JobSid { get; private set; }
    public string ResourceType { get; private set; }
    public string StartDay { get; private set; }
    public Uri Url { get; private set; }
    public string WebhookMethod { get; private set; }
    public string WebhookUrl { get; private set; }

    public static bool Delete(string pathJobSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteJobOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathJobSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteJobOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(string pathJobSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteJobOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathJobSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteJobOptions options, ITwilioRestClient client = null) => throw null;
    public static JobResource Fetch(string pathJobSid, ITwilioRestClient client = null) => throw null;
    public static JobResource Fetch(FetchJobOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<JobResource> FetchAsync(string pathJobSid, ITwilioRestClient client = null) => throw null;
    public static Task<JobResource> FetchAsync(FetchJobOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<JobResource> FetchWithHeaders(string pathJobSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<JobResource> FetchWithHeaders(FetchJobOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<JobResource>> FetchWithHeadersAsync(string pathJobSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<JobResource>> FetchWithHeadersAsync(
        FetchJobOptions options, ITwilioRestClient client = null) => throw null;
    public static JobResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
}

public class DeleteJobOptions : IOptions<JobResource>
{
    public DeleteJobOptions(string pathJobSid) => throw null;

    public string PathJobSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchJobOptions : IOptions<JobResource>
{
    public FetchJobOptions(string pathJobSid) => throw null;

    public string PathJobSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
