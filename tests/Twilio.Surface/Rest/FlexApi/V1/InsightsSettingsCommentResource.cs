using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsSettingsCommentResource : Resource
{
    private InsightsSettingsCommentResource() { }

    public string AccountSid { get; private set; }
    public object Comments { get; private set; }
    public Uri Url { get; private set; }

    public static InsightsSettingsCommentResource Fetch(string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsSettingsCommentResource Fetch(
        FetchInsightsSettingsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsSettingsCommentResource> FetchAsync(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsSettingsCommentResource> FetchAsync(
        FetchInsightsSettingsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsSettingsCommentResource> FetchWithHeaders(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsSettingsCommentResource> FetchWithHeaders(
        FetchInsightsSettingsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsSettingsCommentResource>> FetchWithHeadersAsync(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsSettingsCommentResource>> FetchWithHeadersAsync(
        FetchInsightsSettingsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static InsightsSettingsCommentResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
}

public class FetchInsightsSettingsCommentOptions : IOptions<InsightsSettingsCommentResource>
{
    public FetchInsightsSettingsCommentOptions() { }

    public string Authorization { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
