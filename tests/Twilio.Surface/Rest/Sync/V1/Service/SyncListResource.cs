using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Sync.V1.Service;

public class SyncListResource : Resource
{
    private SyncListResource() { }

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

    public static SyncListResource Create(
        string pathServiceSid, string uniqueName = null, int? ttl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static SyncListResource Create(CreateSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListResource> CreateAsync(
        string pathServiceSid, string uniqueName = null, int? ttl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<SyncListResource> CreateAsync(CreateSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListResource> CreateWithHeaders(
        string pathServiceSid, string uniqueName = null, int? ttl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListResource> CreateWithHeaders(
        CreateSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListResource>> CreateWithHeadersAsync(
        string pathServiceSid, string uniqueName = null, int? ttl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListResource>> CreateWithHeadersAsync(
        CreateSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncListResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static SyncListResource Fetch(FetchSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListResource> FetchAsync(FetchSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListResource> FetchWithHeaders(
        FetchSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListResource>> FetchWithHeadersAsync(
        FetchSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncListResource FromJson(string json) => throw null;
    public static Page<SyncListResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<SyncListResource> NextPage(Page<SyncListResource> page, ITwilioRestClient client) => throw null;
    public static Page<SyncListResource> PreviousPage(Page<SyncListResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<SyncListResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<SyncListResource> Read(ReadSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncListResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncListResource>> ReadAsync(ReadSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncListResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncListResource> ReadWithHeaders(
        ReadSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<SyncListResource>> ReadWithHeadersAsync(
        ReadSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static SyncListResource Update(
        string pathServiceSid, string pathSid, int? ttl = null, int? collectionTtl = null, ITwilioRestClient client = null) => throw null;
    public static SyncListResource Update(UpdateSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListResource> UpdateAsync(
        string pathServiceSid, string pathSid, int? ttl = null, int? collectionTtl = null, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListResource> UpdateAsync(UpdateSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, int? ttl = null, int? collectionTtl = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListResource> UpdateWithHeaders(
        UpdateSyncListOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, int? ttl = null, int? collectionTtl = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListResource>> UpdateWithHeadersAsync(
        UpdateSyncListOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateSyncListOptions : IOptions<SyncListResource>
{
    public CreateSyncListOptions(string pathServiceSid) => throw null;

    public int? CollectionTtl { get; set; }
    public string PathServiceSid { get; }
    public int? Ttl { get; set; }
    public string UniqueName { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteSyncListOptions : IOptions<SyncListResource>
{
    public DeleteSyncListOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchSyncListOptions : IOptions<SyncListResource>
{
    public FetchSyncListOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadSyncListOptions : ReadOptions<SyncListResource>
{
    public ReadSyncListOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateSyncListOptions : IOptions<SyncListResource>
{
    public UpdateSyncListOptions(string pathServiceSid, string pathSid) => throw null;

    public int? CollectionTtl { get; set; }
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public int? Ttl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
