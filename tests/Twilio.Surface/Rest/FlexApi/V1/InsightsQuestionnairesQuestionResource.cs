using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsQuestionnairesQuestionResource : Resource
{
    private InsightsQuestionnairesQuestionResource() { }

    public string AccountSid { get; private set; }
    public bool? AllowNa { get; private set; }
    public object AnswerSet { get; private set; }
    public string AnswerSetId { get; private set; }
    public object Category { get; private set; }
    public string Description { get; private set; }
    public string Question { get; private set; }
    public string QuestionSid { get; private set; }
    public Uri Url { get; private set; }
    public int? Usage { get; private set; }

    public static InsightsQuestionnairesQuestionResource Create(
        string categorySid, string question, string answerSetId, bool? allowNa, string description = null, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesQuestionResource Create(
        CreateInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesQuestionResource> CreateAsync(
        string categorySid, string question, string answerSetId, bool? allowNa, string description = null, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesQuestionResource> CreateAsync(
        CreateInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesQuestionResource> CreateWithHeaders(
        string categorySid, string question, string answerSetId, bool? allowNa, string description = null, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesQuestionResource> CreateWithHeaders(
        CreateInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesQuestionResource>> CreateWithHeadersAsync(
        string categorySid, string question, string answerSetId, bool? allowNa, string description = null, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesQuestionResource>> CreateWithHeadersAsync(
        CreateInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathQuestionSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathQuestionSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        DeleteInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathQuestionSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathQuestionSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesQuestionResource FromJson(string json) => throw null;
    public static Page<InsightsQuestionnairesQuestionResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InsightsQuestionnairesQuestionResource> NextPage(
        Page<InsightsQuestionnairesQuestionResource> page, ITwilioRestClient client) => throw null;
    public static Page<InsightsQuestionnairesQuestionResource> PreviousPage(
        Page<InsightsQuestionnairesQuestionResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InsightsQuestionnairesQuestionResource> Read(
        string authorization = null, List<string> categorySid = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InsightsQuestionnairesQuestionResource> Read(
        ReadInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsQuestionnairesQuestionResource>> ReadAsync(
        string authorization = null, List<string> categorySid = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsQuestionnairesQuestionResource>> ReadAsync(
        ReadInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsQuestionnairesQuestionResource> ReadWithHeaders(
        string authorization = null, List<string> categorySid = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsQuestionnairesQuestionResource> ReadWithHeaders(
        ReadInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InsightsQuestionnairesQuestionResource>> ReadWithHeadersAsync(
        ReadInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static InsightsQuestionnairesQuestionResource Update(
        string pathQuestionSid, bool? allowNa, string categorySid = null, string question = null, string description = null,
        string answerSetId = null, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesQuestionResource Update(
        UpdateInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesQuestionResource> UpdateAsync(
        string pathQuestionSid, bool? allowNa, string categorySid = null, string question = null, string description = null,
        string answerSetId = null, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesQuestionResource> UpdateAsync(
        UpdateInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesQuestionResource> UpdateWithHeaders(
        string pathQuestionSid, bool? allowNa, string categorySid = null, string question = null, string description = null,
        string answerSetId = null, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesQuestionResource> UpdateWithHeaders(
        UpdateInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesQuestionResource>> UpdateWithHeadersAsync(
        string pathQuestionSid, bool? allowNa, string categorySid = null, string question = null, string description = null,
        string answerSetId = null, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesQuestionResource>> UpdateWithHeadersAsync(
        UpdateInsightsQuestionnairesQuestionOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateInsightsQuestionnairesQuestionOptions : IOptions<InsightsQuestionnairesQuestionResource>
{
    public CreateInsightsQuestionnairesQuestionOptions(
        string categorySid, string question, string answerSetId, bool? allowNa) => throw null;

    public bool? AllowNa { get; }
    public string AnswerSetId { get; }
    public string Authorization { get; set; }
    public string CategorySid { get; }
    public string Description { get; set; }
    public string Question { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteInsightsQuestionnairesQuestionOptions : IOptions<InsightsQuestionnairesQuestionResource>
{
    public DeleteInsightsQuestionnairesQuestionOptions(string pathQuestionSid) => throw null;

    public string Authorization { get; set; }
    public string PathQuestionSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadInsightsQuestionnairesQuestionOptions : ReadOptions<InsightsQuestionnairesQuestionResource>
{
    public ReadInsightsQuestionnairesQuestionOptions() { }

    public string Authorization { get; set; }
    public List<string> CategorySid { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateInsightsQuestionnairesQuestionOptions : IOptions<InsightsQuestionnairesQuestionResource>
{
    public UpdateInsightsQuestionnairesQuestionOptions(string pathQuestionSid, bool? allowNa) => throw null;

    public bool? AllowNa { get; }
    public string AnswerSetId { get; set; }
    public string Authorization { get; set; }
    public string CategorySid { get; set; }
    public string Description { get; set; }
    public string PathQuestionSid { get; }
    public string Question { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
