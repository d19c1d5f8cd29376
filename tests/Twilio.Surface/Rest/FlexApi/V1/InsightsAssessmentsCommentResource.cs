using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsAssessmentsCommentResource : Resource
{
    private InsightsAssessmentsCommentResource() { }

    public string AccountSid { get; private set; }
    public string AgentId { get; private set; }
    public string AssessmentSid { get; private set; }
    public object Comment { get; private set; }
    public string Offset { get; private set; }
    public bool? Report { get; private set; }
    public string SegmentId { get; private set; }
    public string Timestamp { get; private set; }
    public Uri Url { get; private set; }
    public string UserEmail { get; private set; }
    public string UserName { get; private set; }
    public string Weight { get; private set; }

    public static InsightsAssessmentsCommentResource Create(
        string categoryId, string categoryName, string comment, string segmentId, string agentId, decimal? offset,
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsAssessmentsCommentResource Create(
        CreateInsightsAssessmentsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsAssessmentsCommentResource> CreateAsync(
        string categoryId, string categoryName, string comment, string segmentId, string agentId, decimal? offset,
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsAssessmentsCommentResource> CreateAsync(
        CreateInsightsAssessmentsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsAssessmentsCommentResource> CreateWithHeaders(
        string categoryId, string categoryName, string comment, string segmentId, string agentId, decimal? offset,
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsAssessmentsCommentResource> CreateWithHeaders(
        CreateInsightsAssessmentsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsAssessmentsCommentResource>> CreateWithHeadersAsync(
        string categoryId, string categoryName, string comment, string segmentId, string agentId, decimal? offset,
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsAssessmentsCommentResource>> CreateWithHeadersAsync(
        CreateInsightsAssessmentsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static InsightsAssessmentsCommentResource FromJson(string json) => throw null;
    public static Page<InsightsAssessmentsCommentResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InsightsAssessmentsCommentResource> NextPage(
        Page<InsightsAssessmentsCommentResource> page, ITwilioRestClient client) => throw null;
    public static Page<InsightsAssessmentsCommentResource> PreviousPage(
        Page<InsightsAssessmentsCommentResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InsightsAssessmentsCommentResource> Read(
        string authorization = null, string segmentId = null, string agentId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InsightsAssessmentsCommentResource> Read(
        ReadInsightsAssessmentsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsAssessmentsCommentResource>> ReadAsync(
        string authorization = null, string segmentId = null, string agentId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsAssessmentsCommentResource>> ReadAsync(
        ReadInsightsAssessmentsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsAssessmentsCommentResource> ReadWithHeaders(
        string authorization = null, string segmentId = null, string agentId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsAssessmentsCommentResource> ReadWithHeaders(
        ReadInsightsAssessmentsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InsightsAssessmentsCommentResource>> ReadWithHeadersAsync(
        ReadInsightsAssessmentsCommentOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreateInsightsAssessmentsCommentOptions : IOptions<InsightsAssessmentsCommentResource>
{
    public CreateInsightsAssessmentsCommentOptions(
        string categoryId, string categoryName, string comment, string segmentId, string agentId, decimal? offset) => throw null;

    public string AgentId { get; }
    public string Authorization { get; set; }
    public string CategoryId { get; }
    public string CategoryName { get; }
    public string Comment { get; }
    public decimal? Offset { get; }
    public string SegmentId { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadInsightsAssessmentsCommentOptions : ReadOptions<InsightsAssessmentsCommentResource>
{
    public ReadInsightsAssessmentsCommentOptions() { }

    public string AgentId { get; set; }
    public string Authorization { get; set; }
    public string SegmentId { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
