using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsQuestionnairesResource : Resource
{
    private InsightsQuestionnairesResource() { }

    public string AccountSid { get; private set; }
    public bool? Active { get; private set; }
    public string Description { get; private set; }
    public string Name { get; private set; }
    public string QuestionnaireSid { get; private set; }
    public List<object> Questions { get; private set; }
    public Uri Url { get; private set; }

    public static InsightsQuestionnairesResource Create(
        string name, string description = null, bool? active = null, List<string> questionSids = null, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesResource Create(
        CreateInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesResource> CreateAsync(
        string name, string description = null, bool? active = null, List<string> questionSids = null, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesResource> CreateAsync(
        CreateInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesResource> CreateWithHeaders(
        string name, string description = null, bool? active = null, List<string> questionSids = null, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesResource> CreateWithHeaders(
        CreateInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesResource>> CreateWithHeadersAsync(
        string name, string description = null, bool? active = null, List<string> questionSids = null, string authorization = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesResource>> CreateWithHeadersAsync(
        CreateInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathQuestionnaireSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathQuestionnaireSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathQuestionnaireSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathQuestionnaireSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesResource Fetch(
        string pathQuestionnaireSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesResource Fetch(
        FetchInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesResource> FetchAsync(
        string pathQuestionnaireSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesResource> FetchAsync(
        FetchInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesResource> FetchWithHeaders(
        string pathQuestionnaireSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesResource> FetchWithHeaders(
        FetchInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesResource>> FetchWithHeadersAsync(
        string pathQuestionnaireSid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesResource>> FetchWithHeadersAsync(
        FetchInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesResource FromJson(string json) => throw null;
    public static Page<InsightsQuestionnairesResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InsightsQuestionnairesResource> NextPage(
        Page<InsightsQuestionnairesResource> page, ITwilioRestClient client) => throw null;
    public static Page<InsightsQuestionnairesResource> PreviousPage(
        Page<InsightsQuestionnairesResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InsightsQuestionnairesResource> Read(
        string authorization = null, bool? includeInactive = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InsightsQuestionnairesResource> Read(
        ReadInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsQuestionnairesResource>> ReadAsync(
        string authorization = null, bool? includeInactive = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsQuestionnairesResource>> ReadAsync(
        ReadInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsQuestionnairesResource> ReadWithHeaders(
        string authorization = null, bool? includeInactive = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsQuestionnairesResource> ReadWithHeaders(
        ReadInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InsightsQuestionnairesResource>> ReadWithHeadersAsync(
        ReadInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static InsightsQuestionnairesResource Update(
        string pathQuestionnaireSid, bool? active, string name = null, string description = null, List<string> questionSids = null,
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesResource Update(
        UpdateInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesResource> UpdateAsync(
        string pathQuestionnaireSid, bool? active, string name = null, string description = null, List<string> questionSids = null,
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesResource> UpdateAsync(
        UpdateInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesResource> UpdateWithHeaders(
        string pathQuestionnaireSid, bool? active, string name = null, string description = null, List<string> questionSids = null,
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesResource> UpdateWithHeaders(
        UpdateInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesResource>> UpdateWithHeadersAsync(
        string pathQuestionnaireSid, bool? active, string name = null, string description = null, List<string> questionSids = null,
        string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesResource>> UpdateWithHeadersAsync(
        UpdateInsightsQuestionnairesOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateInsightsQuestionnairesOptions : IOptions<InsightsQuestionnairesResource>
{
    public CreateInsightsQuestionnairesOptions(string name) => throw null;

    public bool? Active { get; set; }
    public string Authorization { get; set; }
    public string Description { get; set; }
    public string Name { get; }
    public List<string> QuestionSids { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteInsightsQuestionnairesOptions : IOptions<InsightsQuestionnairesResource>
{
    public DeleteInsightsQuestionnairesOptions(string pathQuestionnaireSid) => throw null;

    public string Authorization { get; set; }
    public string PathQuestionnaireSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchInsightsQuestionnairesOptions : IOptions<InsightsQuestionnairesResource>
{
    public FetchInsightsQuestionnairesOptions(string pathQuestionnaireSid) => throw null;

    public string Authorization { get; set; }
    public string PathQuestionnaireSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadInsightsQuestionnairesOptions : ReadOptions<InsightsQuestionnairesResource>
{
    public ReadInsightsQuestionnairesOptions() { }

    public string Authorization { get; set; }
    public bool? IncludeInactive { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateInsightsQuestionnairesOptions : IOptions<InsightsQuestionnairesResource>
{
    public UpdateInsightsQuestionnairesOptions(string pathQuestionnaireSid, bool? active) => throw null;

    public bool? Active { get; }
    public string Authorization { get; set; }
    public string Description { get; set; }
    public string Name { get; set; }
    public string PathQuestionnaireSid { get; }
    public List<string> QuestionSids { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
