using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsUserRolesResource : Resource
{
    private InsightsUserRolesResource() { }

    public List<string> Roles { get; private set; }
    public Uri Url { get; private set; }

    public static InsightsUserRolesResource Fetch(string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsUserRolesResource Fetch(FetchInsightsUserRolesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsUserRolesResource> FetchAsync(string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsUserRolesResource> FetchAsync(
        FetchInsightsUserRolesOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsUserRolesResource> FetchWithHeaders(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsUserRolesResource> FetchWithHeaders(
        FetchInsightsUserRolesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsUserRolesResource>> FetchWithHeadersAsync(
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsUserRolesResource>> FetchWithHeadersAsync(
        FetchInsightsUserRolesOptions options, ITwilioRestClient client = null) => throw null;
    public static InsightsUserRolesResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
}

public class FetchInsightsUserRolesOptions : IOptions<InsightsUserRolesResource>
{
    public FetchInsightsUserRolesOptions() { }

    public string Authorization { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
