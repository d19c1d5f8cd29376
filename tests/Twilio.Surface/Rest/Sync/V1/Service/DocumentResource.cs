using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Sync.V1.Service;

public class DocumentResource : Resource
{
    private DocumentResource() { }

    public string AccountSid { get; private set; }
    public string CreatedBy { get; private set; }
    public object Data { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateExpires { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string Revision { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }

    public static DocumentResource Create(
        string pathServiceSid, string uniqueName = null, object data = null, int? ttl = null,
        ITwilioRestClient client = null) => throw null;
    public static DocumentResource Create(CreateDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<DocumentResource> CreateAsync(
        string pathServiceSid, string uniqueName = null, object data = null, int? ttl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<DocumentResource> CreateAsync(CreateDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentResource> CreateWithHeaders(
        string pathServiceSid, string uniqueName = null, object data = null, int? ttl = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentResource> CreateWithHeaders(
        CreateDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentResource>> CreateWithHeadersAsync(
        string pathServiceSid, string uniqueName = null, object data = null, int? ttl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentResource>> CreateWithHeadersAsync(
        CreateDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static DocumentResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static DocumentResource Fetch(FetchDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<DocumentResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<DocumentResource> FetchAsync(FetchDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentResource> FetchWithHeaders(
        FetchDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentResource>> FetchWithHeadersAsync(
        FetchDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static DocumentResource FromJson(string json) => throw null;
    public static Page<DocumentResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<DocumentResource> NextPage(Page<DocumentResource> page, ITwilioRestClient client) => throw null;
    public static Page<DocumentResource> PreviousPage(Page<DocumentResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<DocumentResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<DocumentResource> Read(ReadDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<DocumentResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<DocumentResource>> ReadAsync(ReadDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<DocumentResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<DocumentResource> ReadWithHeaders(
        ReadDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<DocumentResource>> ReadWithHeadersAsync(
        ReadDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static DocumentResource Update(
        string pathServiceSid, string pathSid, object data = null, int? ttl = null, string ifMatch = null,
        ITwilioRestClient client = null) => throw null;
    public static DocumentResource Update(UpdateDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<DocumentResource> UpdateAsync(
        string pathServiceSid, string pathSid, object data = null, int? ttl = null, string ifMatch = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<DocumentResource> UpdateAsync(UpdateDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, object data = null, int? ttl = null, string ifMatch = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentResource> UpdateWithHeaders(
        UpdateDocumentOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, object data = null, int? ttl = null, string ifMatch = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentResource>> UpdateWithHeadersAsync(
        UpdateDocumentOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateDocumentOptions : IOptions<DocumentResource>
{
    public CreateDocumentOptions(string pathServiceSid) => throw null;

    public object Data { get; set; }
    public string PathServiceSid { get; }
    public int? Ttl { get; set; }
    public string UniqueName { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteDocumentOptions : IOptions<DocumentResource>
{
    public DeleteDocumentOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchDocumentOptions : IOptions<DocumentResource>
{
    public FetchDocumentOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadDocumentOptions : ReadOptions<DocumentResource>
{
    public ReadDocumentOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateDocumentOptions : IOptions<DocumentResource>
{
    public UpdateDocumentOptions(string pathServiceSid, string pathSid) => throw null;

    public object Data { get; set; }
    public string IfMatch { get; set; }
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public int? Ttl { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
