using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsSettingsAnswerSetsResource : Resource
{
    private InsightsSettingsAnswerSetsResource() { }

    public string AccountSid { get; private set; }
    public object AnswerSetCategories { get; private set; }
    public object AnswerSets { get; private set; }
    public object NotApplicable { get; private set; }
    public Uri Url { get; private set; }

    public static InsightsSettingsAnswerSetsResource Fetch(string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsSettingsAnswerSetsResource Fetch(
        FetchInsightsSettingsAnswerSetsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsSettingsAnswerSetsResource> FetchAsync(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsSettingsAnswerSetsResource> FetchAsync(
        FetchInsightsSettingsAnswerSetsOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsSettingsAnswerSetsResource> FetchWithHeaders(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsSettingsAnswerSetsResource> FetchWithHeaders(
        FetchInsightsSettingsAnswerSetsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsSettingsAnswerSetsResource>> FetchWithHeadersAsync(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsSettingsAnswerSetsResource>> FetchWithHeadersAsync(
        FetchInsightsSettingsAnswerSetsOptions options, ITwilioRestClient client = null) => throw null;
    public static InsightsSettingsAnswerSetsResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
}

public class FetchInsightsSettingsAnswerSetsOptions : IOptions<InsightsSettingsAnswerSetsResource>
{
    public FetchInsightsSettingsAnswerSetsOptions() { }

    public string Authorization { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
