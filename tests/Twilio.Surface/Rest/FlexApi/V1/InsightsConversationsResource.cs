using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsConversationsResource : Resource
{
    private InsightsConversationsResource() { }

    public string AccountId { get; private set; }
    public string ConversationId { get; private set; }
    public int? SegmentCount { get; private set; }
    public List<object> Segments { get; private set; }

    public static InsightsConversationsResource FromJson(string json) => throw null;
    public static Page<InsightsConversationsResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InsightsConversationsResource> NextPage(
        Page<InsightsConversationsResource> page, ITwilioRestClient client) => throw null;
    public static Page<InsightsConversationsResource> PreviousPage(
        Page<InsightsConversationsResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InsightsConversationsResource> Read(
        string authorization = null, string segmentId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InsightsConversationsResource> Read(
        ReadInsightsConversationsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsConversationsResource>> ReadAsync(
        string authorization = null, string segmentId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsConversationsResource>> ReadAsync(
        ReadInsightsConversationsOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsConversationsResource> ReadWithHeaders(
        string authorization = null, string segmentId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsConversationsResource> ReadWithHeaders(
        ReadInsightsConversationsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InsightsConversationsResource>> ReadWithHeadersAsync(
        ReadInsightsConversationsOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class ReadInsightsConversationsOptions : ReadOptions<InsightsConversationsResource>
{
    public ReadInsightsConversationsOptions() { }

    public string Authorization { get; set; }
    public string SegmentId { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
