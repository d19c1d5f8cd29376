using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsSessionResource : Resource
{
    private InsightsSessionResource() { }

    public string BaseUrl { get; private set; }
    public string SessionExpiry { get; private set; }
    public string SessionId { get; private set; }
    public Uri Url { get; private set; }
    public string WorkspaceId { get; private set; }

    public static InsightsSessionResource Create(string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsSessionResource Create(CreateInsightsSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsSessionResource> CreateAsync(string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsSessionResource> CreateAsync(
        CreateInsightsSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsSessionResource> CreateWithHeaders(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsSessionResource> CreateWithHeaders(
        CreateInsightsSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsSessionResource>> CreateWithHeadersAsync(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsSessionResource>> CreateWithHeadersAsync(
        CreateInsightsSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static InsightsSessionResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreateInsightsSessionOptions : IOptions<InsightsSessionResource>
{
    public CreateInsightsSessionOptions() { }

    public string Authorization { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
