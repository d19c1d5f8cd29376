using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Sync.V1.Service.Document;

public class DocumentPermissionResource : Resource
{
    private DocumentPermissionResource() { }

    public string AccountSid { get; private set; }
    public string DocumentSid { get; private set; }
    public string Identity { get; private set; }
    public bool? Manage { get; private set; }
    public string ServiceSid { get; private set; }
    public Uri Url { get; private set; }
    public bool? Write { get; private set; }
    public bool? _Read { get; private set; }

    public static bool Delete(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static DocumentPermissionResource Fetch(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static DocumentPermissionResource Fetch(FetchDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<DocumentPermissionResource> FetchAsync(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<DocumentPermissionResource> FetchAsync(
        FetchDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentPermissionResource> FetchWithHeaders(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentPermissionResource> FetchWithHeaders(
        FetchDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentPermissionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentPermissionResource>> FetchWithHeadersAsync(
        FetchDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static DocumentPermissionResource FromJson(string json) => throw null;
    public static Page<DocumentPermissionResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<DocumentPermissionResource> NextPage(Page<DocumentPermissionResource> page, ITwilioRestClient client) => throw null;
    public static Page<DocumentPermissionResource> PreviousPage(
        Page<DocumentPermissionResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<DocumentPermissionResource> Read(
        string pathServiceSid, string pathDocumentSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<DocumentPermissionResource> Read(
        ReadDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<DocumentPermissionResource>> ReadAsync(
        string pathServiceSid, string pathDocumentSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<DocumentPermissionResource>> ReadAsync(
        ReadDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<DocumentPermissionResource> ReadWithHeaders(
        string pathServiceSid, string pathDocumentSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<DocumentPermissionResource> ReadWithHeaders(
        ReadDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<DocumentPermissionResource>> ReadWithHeadersAsync(
        ReadDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static DocumentPermissionResource Update(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static DocumentPermissionResource Update(UpdateDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<DocumentPermissionResource> UpdateAsync(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static Task<DocumentPermissionResource> UpdateAsync(
        UpdateDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentPermissionResource> UpdateWithHeaders(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DocumentPermissionResource> UpdateWithHeaders(
        UpdateDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentPermissionResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DocumentPermissionResource>> UpdateWithHeadersAsync(
        UpdateDocumentPermissionOptions options, ITwilioRestClient client = null) => throw null;
}

public class DeleteDocumentPermissionOptions : IOptions<DocumentPermissionResource>
{
    public DeleteDocumentPermissionOptions(string pathServiceSid, string pathDocumentSid, string pathIdentity) => throw null;

    public string PathDocumentSid { get; }
    public string PathIdentity { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchDocumentPermissionOptions : IOptions<DocumentPermissionResource>
{
    public FetchDocumentPermissionOptions(string pathServiceSid, string pathDocumentSid, string pathIdentity) => throw null;

    public string PathDocumentSid { get; }
    public string PathIdentity { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadDocumentPermissionOptions : ReadOptions<DocumentPermissionResource>
{
    public ReadDocumentPermissionOptions(string pathServiceSid, string pathDocumentSid) => throw null;

    public string PathDocumentSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateDocumentPermissionOptions : IOptions<DocumentPermissionResource>
{
    public UpdateDocumentPermissionOptions(
        string pathServiceSid, string pathDocumentSid, string pathIdentity, bool? read, bool? write, bool? manage) => throw null;

    public bool? Manage { get; }
    public string PathDocumentSid { get; }
    public string PathIdentity { get; }
    public string PathServiceSid { get; }
    public bool? Read { get; }
    public bool? Write { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
