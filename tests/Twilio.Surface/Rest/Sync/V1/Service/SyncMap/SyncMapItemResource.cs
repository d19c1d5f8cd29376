using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Sync.V1.Service.SyncMap;

public class SyncMapItemResource : Resource
{
    private SyncMapItemResource() { }

    public string AccountSid { get; private set; }
    public string CreatedBy { get; private set; }
    public object Data { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateExpires { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Key { get; private set; }
    public string MapSid { get; private set; }
    public string Revision { get; private set; }
    public string ServiceSid { get; private set; }
    public Uri Url { get; private set; }

    public static SyncMapItemResource Create(
        string pathServiceSid, string pathMapSid, string key, object data, int? ttl = null, int? itemTtl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static SyncMapItemResource Create(CreateSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapItemResource> CreateAsync(
        string pathServiceSid, string pathMapSid, string key, object data, int? ttl = null, int? itemTtl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapItemResource> CreateAsync(CreateSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapItemResource> CreateWithHeaders(
        string pathServiceSid, string pathMapSid, string key, object data, int? ttl = null, int? itemTtl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapItemResource> CreateWithHeaders(
        CreateSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapItemResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathMapSid, string key, object data, int? ttl = null, int? itemTtl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapItemResource>> CreateWithHeadersAsync(
        CreateSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(
        string pathServiceSid, string pathMapSid, string pathKey, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathMapSid, string pathKey, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathMapSid, string pathKey, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathMapSid, string pathKey, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncMapItemResource Fetch(
        string pathServiceSid, string pathMapSid, string pathKey, ITwilioRestClient client = null) => throw null;
    public static SyncMapItemResource Fetch(FetchSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapItemResource> FetchAsync(
        string pathServiceSid, string pathMapSid, string pathKey, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapItemResource> FetchAsync(FetchSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapItemResource> FetchWithHeaders(
        string pathServiceSid, string pathMapSid, string pathKey, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapItemResource> FetchWithHeaders(
        FetchSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapItemResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathMapSid, string pathKey, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapItemResource>> FetchWithHeadersAsync(
        FetchSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncMapItemResource FromJson(string json) => throw null;
    public static Page<SyncMapItemResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<SyncMapItemResource> NextPage(Page<SyncMapItemResource> page, ITwilioRestClient client) => throw null;
    public static Page<SyncMapItemResource> PreviousPage(Page<SyncMapItemResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<SyncMapItemResource> Read(
        string pathServiceSid, string pathMapSid, SyncMapItemResource.QueryResultOrderEnum order = null, string from = null,
        SyncMapItemResource.QueryFromBoundTypeEnum bounds = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<SyncMapItemResource> Read(ReadSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncMapItemResource>> ReadAsync(
        string pathServiceSid, string pathMapSid, SyncMapItemResource.QueryResultOrderEnum order = null, string from = null,
        SyncMapItemResource.QueryFromBoundTypeEnum bounds = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncMapItemResource>> ReadAsync(
        ReadSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncMapItemResource> ReadWithHeaders(
        string pathServiceSid, string pathMapSid, SyncMapItemResource.QueryResultOrderEnum order = null, string from = null,
        SyncMapItemResource.QueryFromBoundTypeEnum bounds = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncMapItemResource> ReadWithHeaders(
        ReadSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<SyncMapItemResource>> ReadWithHeadersAsync(
        ReadSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static SyncMapItemResource Update(
        string pathServiceSid, string pathMapSid, string pathKey, object data = null, int? ttl = null, int? itemTtl = null,
        int? collectionTtl = null, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static SyncMapItemResource Update(UpdateSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapItemResource> UpdateAsync(
        string pathServiceSid, string pathMapSid, string pathKey, object data = null, int? ttl = null, int? itemTtl = null,
        int? collectionTtl = null, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapItemResource> UpdateAsync(UpdateSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapItemResource> UpdateWithHeaders(
        string pathServiceSid, string pathMapSid, string pathKey, object data = null, int? ttl = null, int? itemTtl = null,
        int? collectionTtl = null, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapItemResource> UpdateWithHeaders(
        UpdateSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapItemResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathMapSid, string pathKey, object data = null, int? ttl = null, int? itemTtl = null,
        int? collectionTtl = null, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapItemResource>> UpdateWithHeadersAsync(
        UpdateSyncMapItemOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class QueryFromBoundTypeEnum : StringEnum
    {
        public static readonly QueryFromBoundTypeEnum Exclusive = new QueryFromBoundTypeEnum();
        public static readonly QueryFromBoundTypeEnum Inclusive = new QueryFromBoundTypeEnum();

        public QueryFromBoundTypeEnum() { }

        public static implicit operator QueryFromBoundTypeEnum(string value) => throw null;
    }

    public sealed class QueryResultOrderEnum : StringEnum
    {
        public static readonly QueryResultOrderEnum Asc = new QueryResultOrderEnum();
        public static readonly QueryResultOrderEnum Desc = new QueryResultOrderEnum();

        public QueryResultOrderEnum() { }

        public static implicit operator QueryResultOrderEnum(string value) => throw null;
    }
}

public class CreateSyncMapItemOptions : IOptions<SyncMapItemResource>
{
    public CreateSyncMapItemOptions(string pathServiceSid, string pathMapSid, string key, object data) => throw null;

    public int? CollectionTtl { get; set; }
    public object Data { get; }
    public int? ItemTtl { get; set; }
    public string Key { get; }
    public string PathMapSid { get; }
    public string PathServiceSid { get; }
    public int? Ttl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteSyncMapItemOptions : IOptions<SyncMapItemResource>
{
    public DeleteSyncMapItemOptions(string pathServiceSid, string pathMapSid, string pathKey) => throw null;

    public string IfMatch { get; set; }
    public string PathKey { get; }
    public string PathMapSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchSyncMapItemOptions : IOptions<SyncMapItemResource>
{
    public FetchSyncMapItemOptions(string pathServiceSid, string pathMapSid, string pathKey) => throw null;

    public string PathKey { get; }
    public string PathMapSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadSyncMapItemOptions : ReadOptions<SyncMapItemResource>
{
    public ReadSyncMapItemOptions(string pathServiceSid, string pathMapSid) => throw null;

    public SyncMapItemResource.QueryFromBoundTypeEnum Bounds { get; set; }
    public string From { get; set; }
    public SyncMapItemResource.QueryResultOrderEnum Order { get; set; }
    public string PathMapSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateSyncMapItemOptions : IOptions<SyncMapItemResource>
{
    public UpdateSyncMapItemOptions(string pathServiceSid, string pathMapSid, string pathKey) => throw null;

    public int? CollectionTtl { get; set; }
    public object Data { get; set; }
    public string IfMatch { get; set; }
    public int? ItemTtl { get; set; }
    public string PathKey { get; }
    public string PathMapSid { get; }
    public string PathServiceSid { get; }
    public int? Ttl { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
