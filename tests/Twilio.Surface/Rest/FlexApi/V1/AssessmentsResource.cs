using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class AssessmentsResource : Resource
{
    private AssessmentsResource() { }

    public string AccountSid { get; private set; }
    public string AgentId { get; private set; }
    public string AnswerId { get; private set; }
    public string AnswerText { get; private set; }
    public object Assessment { get; private set; }
    public string AssessmentSid { get; private set; }
    public string Offset { get; private set; }
    public bool? Report { get; private set; }
    public string SegmentId { get; private set; }
    public string Timestamp { get; private set; }
    public Uri Url { get; private set; }
    public string UserEmail { get; private set; }
    public string UserName { get; private set; }
    public string Weight { get; private set; }

    public static AssessmentsResource Create(
        string categorySid, string categoryName, string segmentId, string agentId, decimal? offset, string metricId, string metricName,
        string answerText, string answerId, string questionnaireSid, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static AssessmentsResource Create(CreateAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<AssessmentsResource> CreateAsync(
        string categorySid, string categoryName, string segmentId, string agentId, decimal? offset, string metricId, string metricName,
        string answerText, string answerId, string questionnaireSid, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<AssessmentsResource> CreateAsync(CreateAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AssessmentsResource> CreateWithHeaders(
        string categorySid, string categoryName, string segmentId, string agentId, decimal? offset, string metricId, string metricName,
        string answerText, string answerId, string questionnaireSid, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AssessmentsResource> CreateWithHeaders(
        CreateAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AssessmentsResource>> CreateWithHeadersAsync(
        string categorySid, string categoryName, string segmentId, string agentId, decimal? offset, string metricId, string metricName,
        string answerText, string answerId, string questionnaireSid, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AssessmentsResource>> CreateWithHeadersAsync(
        CreateAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static AssessmentsResource FromJson(string json) => throw null;
    public static Page<AssessmentsResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<AssessmentsResource> NextPage(Page<AssessmentsResource> page, ITwilioRestClient client) => throw null;
    public static Page<AssessmentsResource> PreviousPage(Page<AssessmentsResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<AssessmentsResource> Read(
        string authorization = null, string segmentId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<AssessmentsResource> Read(ReadAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<AssessmentsResource>> ReadAsync(
        string authorization = null, string segmentId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<AssessmentsResource>> ReadAsync(
        ReadAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<AssessmentsResource> ReadWithHeaders(
        string authorization = null, string segmentId = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<AssessmentsResource> ReadWithHeaders(
        ReadAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<AssessmentsResource>> ReadWithHeadersAsync(
        ReadAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static AssessmentsResource Update(
        string pathAssessmentSid, decimal? offset, string answerText, string answerId, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static AssessmentsResource Update(UpdateAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<AssessmentsResource> UpdateAsync(
        string pathAssessmentSid, decimal? offset, string answerText, string answerId, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<AssessmentsResource> UpdateAsync(UpdateAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AssessmentsResource> UpdateWithHeaders(
        string pathAssessmentSid, decimal? offset, string answerText, string answerId, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<AssessmentsResource> UpdateWithHeaders(
        UpdateAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AssessmentsResource>> UpdateWithHeadersAsync(
        string pathAssessmentSid, decimal? offset, string answerText, string answerId, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<AssessmentsResource>> UpdateWithHeadersAsync(
        UpdateAssessmentsOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateAssessmentsOptions : IOptions<AssessmentsResource>
{
    public CreateAssessmentsOptions(
        string categorySid, string categoryName, string segmentId, string agentId, decimal? offset, string metricId, string metricName,
        string answerText, string answerId, string questionnaireSid) => throw null;

    public string AgentId { get; }
    public string AnswerId { get; }
    public string AnswerText { get; }
    public string Authorization { get; set; }
    public string CategoryName { get; }
    public string CategorySid { get; }
    public string MetricId { get; }
    public string MetricName { get; }
    public decimal? Offset { get; }
    public string QuestionnaireSid { get; }
    public string SegmentId { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadAssessmentsOptions : ReadOptions<AssessmentsResource>
{
    public ReadAssessmentsOptions() { }

    public string Authorization { get; set; }
    public string SegmentId { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateAssessmentsOptions : IOptions<AssessmentsResource>
{
    public UpdateAssessmentsOptions(string pathAssessmentSid, decimal? offset, string answerText, string answerId) => throw null;

    public string AnswerId { get; }
    public string AnswerText { get; }
    public string Authorization { get; set; }
    public decimal? Offset { get; }
    public string PathAssessmentSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
