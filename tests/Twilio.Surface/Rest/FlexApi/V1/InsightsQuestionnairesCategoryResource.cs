using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class InsightsQuestionnairesCategoryResource : Resource
{
    private InsightsQuestionnairesCategoryResource() { }

    public string AccountSid { get; private set; }
    public string CategorySid { get; private set; }
    public string Name { get; private set; }
    public Uri Url { get; private set; }

    public static InsightsQuestionnairesCategoryResource Create(
        string name, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesCategoryResource Create(
        CreateInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesCategoryResource> CreateAsync(
        string name, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesCategoryResource> CreateAsync(
        CreateInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesCategoryResource> CreateWithHeaders(
        string name, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesCategoryResource> CreateWithHeaders(
        CreateInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesCategoryResource>> CreateWithHeadersAsync(
        string name, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesCategoryResource>> CreateWithHeadersAsync(
        CreateInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathCategorySid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathCategorySid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        DeleteInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathCategorySid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathCategorySid, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesCategoryResource FromJson(string json) => throw null;
    public static Page<InsightsQuestionnairesCategoryResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<InsightsQuestionnairesCategoryResource> NextPage(
        Page<InsightsQuestionnairesCategoryResource> page, ITwilioRestClient client) => throw null;
    public static Page<InsightsQuestionnairesCategoryResource> PreviousPage(
        Page<InsightsQuestionnairesCategoryResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<InsightsQuestionnairesCategoryResource> Read(
        string authorization = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<InsightsQuestionnairesCategoryResource> Read(
        ReadInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsQuestionnairesCategoryResource>> ReadAsync(
        string authorization = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<InsightsQuestionnairesCategoryResource>> ReadAsync(
        ReadInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsQuestionnairesCategoryResource> ReadWithHeaders(
        string authorization = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<InsightsQuestionnairesCategoryResource> ReadWithHeaders(
        ReadInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<InsightsQuestionnairesCategoryResource>> ReadWithHeadersAsync(
        ReadInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static InsightsQuestionnairesCategoryResource Update(
        string pathCategorySid, string name, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static InsightsQuestionnairesCategoryResource Update(
        UpdateInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesCategoryResource> UpdateAsync(
        string pathCategorySid, string name, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<InsightsQuestionnairesCategoryResource> UpdateAsync(
        UpdateInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesCategoryResource> UpdateWithHeaders(
        string pathCategorySid, string name, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<InsightsQuestionnairesCategoryResource> UpdateWithHeaders(
        UpdateInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesCategoryResource>> UpdateWithHeadersAsync(
        string pathCategorySid, string name, string authorization = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<InsightsQuestionnairesCategoryResource>> UpdateWithHeadersAsync(
        UpdateInsightsQuestionnairesCategoryOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateInsightsQuestionnairesCategoryOptions : IOptions<InsightsQuestionnairesCategoryResource>
{
    public CreateInsightsQuestionnairesCategoryOptions(string name) => throw null;

    public string Authorization { get; set; }
    public string Name { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteInsightsQuestionnairesCategoryOptions : IOptions<InsightsQuestionnairesCategoryResource>
{
    public DeleteInsightsQuestionnairesCategoryOptions(string pathCategorySid) => throw null;

    public string Authorization { get; set; }
    public string PathCategorySid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadInsightsQuestionnairesCategoryOptions : ReadOptions<InsightsQuestionnairesCategoryResource>
{
    public ReadInsightsQuestionnairesCategoryOptions() { }

    public string Authorization { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateInsightsQuestionnairesCategoryOptions : IOptions<InsightsQuestionnairesCategoryResource>
{
    public UpdateInsightsQuestionnairesCategoryOptions(string pathCategorySid, string name) => throw null;

    public string Authorization { get; set; }
    public string Name { get; }
    public string PathCategorySid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
