using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Sync.V1.Service;

public class SyncMapResource : Resource
{
    private SyncMapResource() { }

    public string AccountSid { get; private set; }
    public string CreatedBy { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateExpires { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string Revision { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }

    public static SyncMapResource Create(
        string pathServiceSid, string uniqueName = null, int? ttl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static SyncMapResource Create(CreateSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapResource> CreateAsync(
        string pathServiceSid, string uniqueName = null, int? ttl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapResource> CreateAsync(CreateSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapResource> CreateWithHeaders(
        string pathServiceSid, string uniqueName = null, int? ttl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapResource> CreateWithHeaders(
        CreateSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapResource>> CreateWithHeadersAsync(
        string pathServiceSid, string uniqueName = null, int? ttl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapResource>> CreateWithHeadersAsync(
        CreateSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncMapResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static SyncMapResource Fetch(FetchSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapResource> FetchAsync(FetchSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapResource> FetchWithHeaders(
        FetchSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapResource>> FetchWithHeadersAsync(
        FetchSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncMapResource FromJson(string json) => throw null;
    public static Page<SyncMapResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<SyncMapResource> NextPage(Page<SyncMapResource> page, ITwilioRestClient client) => throw null;
    public static Page<SyncMapResource> PreviousPage(Page<SyncMapResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<SyncMapResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<SyncMapResource> Read(ReadSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncMapResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncMapResource>> ReadAsync(ReadSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncMapResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncMapResource> ReadWithHeaders(
        ReadSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<SyncMapResource>> ReadWithHeadersAsync(
        ReadSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static SyncMapResource Update(
        string pathServiceSid, string pathSid, int? ttl = null, int? collectionTtl = null, ITwilioRestClient client = null) => throw null;
    public static SyncMapResource Update(UpdateSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapResource> UpdateAsync(
        string pathServiceSid, string pathSid, int? ttl = null, int? collectionTtl = null, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapResource> UpdateAsync(UpdateSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, int? ttl = null, int? collectionTtl = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapResource> UpdateWithHeaders(
        UpdateSyncMapOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, int? ttl = null, int? collectionTtl = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapResource>> UpdateWithHeadersAsync(
        UpdateSyncMapOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateSyncMapOptions : IOptions<SyncMapResource>
{
    public CreateSyncMapOptions(string pathServiceSid) => throw null;

    public int? CollectionTtl { get; set; }
    public string PathServiceSid { get; }
    public int? Ttl { get; set; }
    public string UniqueName { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteSyncMapOptions : IOptions<SyncMapResource>
{
    public DeleteSyncMapOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchSyncMapOptions : IOptions<SyncMapResource>
{
    public FetchSyncMapOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadSyncMapOptions : ReadOptions<SyncMapResource>
{
    public ReadSyncMapOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateSyncMapOptions : IOptions<SyncMapResource>
{
    public UpdateSyncMapOptions(string pathServiceSid, string pathSid) => throw null;

    public int? CollectionTtl { get; set; }
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public int? Ttl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
