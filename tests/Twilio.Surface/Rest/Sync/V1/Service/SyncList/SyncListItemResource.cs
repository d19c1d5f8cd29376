using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Sync.V1.Service.SyncList;

public class SyncListItemResource : Resource
{
    private SyncListItemResource() { }

    public string AccountSid { get; private set; }
    public string CreatedBy { get; private set; }
    public object Data { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateExpires { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public int? Index { get; private set; }
    public string ListSid { get; private set; }
    public string Revision { get; private set; }
    public string ServiceSid { get; private set; }
    public Uri Url { get; private set; }

    public static SyncListItemResource Create(
        string pathServiceSid, string pathListSid, object data, int? ttl = null, int? itemTtl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static SyncListItemResource Create(CreateSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListItemResource> CreateAsync(
        string pathServiceSid, string pathListSid, object data, int? ttl = null, int? itemTtl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<SyncListItemResource> CreateAsync(CreateSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListItemResource> CreateWithHeaders(
        string pathServiceSid, string pathListSid, object data, int? ttl = null, int? itemTtl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListItemResource> CreateWithHeaders(
        CreateSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListItemResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathListSid, object data, int? ttl = null, int? itemTtl = null, int? collectionTtl = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListItemResource>> CreateWithHeadersAsync(
        CreateSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(
        string pathServiceSid, string pathListSid, int? pathIndex, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathListSid, int? pathIndex, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathListSid, int? pathIndex, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathListSid, int? pathIndex, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncListItemResource Fetch(
        string pathServiceSid, string pathListSid, int? pathIndex, ITwilioRestClient client = null) => throw null;
    public static SyncListItemResource Fetch(FetchSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListItemResource> FetchAsync(
        string pathServiceSid, string pathListSid, int? pathIndex, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListItemResource> FetchAsync(FetchSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListItemResource> FetchWithHeaders(
        string pathServiceSid, string pathListSid, int? pathIndex, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListItemResource> FetchWithHeaders(
        FetchSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListItemResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathListSid, int? pathIndex, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListItemResource>> FetchWithHeadersAsync(
        FetchSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncListItemResource FromJson(string json) => throw null;
    public static Page<SyncListItemResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<SyncListItemResource> NextPage(Page<SyncListItemResource> page, ITwilioRestClient client) => throw null;
    public static Page<SyncListItemResource> PreviousPage(Page<SyncListItemResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<SyncListItemResource> Read(
        string pathServiceSid, string pathListSid, SyncListItemResource.QueryResultOrderEnum order = null, string from = null,
        SyncListItemResource.QueryFromBoundTypeEnum bounds = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<SyncListItemResource> Read(ReadSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncListItemResource>> ReadAsync(
        string pathServiceSid, string pathListSid, SyncListItemResource.QueryResultOrderEnum order = null, string from = null,
        SyncListItemResource.QueryFromBoundTypeEnum bounds = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncListItemResource>> ReadAsync(
        ReadSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncListItemResource> ReadWithHeaders(
        string pathServiceSid, string pathListSid, SyncListItemResource.QueryResultOrderEnum order = null, string from = null,
        SyncListItemResource.QueryFromBoundTypeEnum bounds = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncListItemResource> ReadWithHeaders(
        ReadSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<SyncListItemResource>> ReadWithHeadersAsync(
        ReadSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static SyncListItemResource Update(
        string pathServiceSid, string pathListSid, int? pathIndex, object data = null, int? ttl = null, int? itemTtl = null,
        int? collectionTtl = null, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static SyncListItemResource Update(UpdateSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListItemResource> UpdateAsync(
        string pathServiceSid, string pathListSid, int? pathIndex, object data = null, int? ttl = null, int? itemTtl = null,
        int? collectionTtl = null, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListItemResource> UpdateAsync(UpdateSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListItemResource> UpdateWithHeaders(
        string pathServiceSid, string pathListSid, int? pathIndex, object data = null, int? ttl = null, int? itemTtl = null,
        int? collectionTtl = null, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListItemResource> UpdateWithHeaders(
        UpdateSyncListItemOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListItemResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathListSid, int? pathIndex, object data = null, int? ttl = null, int? itemTtl = null,
        int? collectionTtl = null, string ifMatch = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListItemResource>> UpdateWithHeadersAsync(
        UpdateSyncListItemOptions options, ITwilioRestClient client = null) => throw null;

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

public class CreateSyncListItemOptions : IOptions<SyncListItemResource>
{
    public CreateSyncListItemOptions(string pathServiceSid, string pathListSid, object data) => throw null;

    public int? CollectionTtl { get; set; }
    public object Data { get; }
    public int? ItemTtl { get; set; }
    public string PathListSid { get; }
    public string PathServiceSid { get; }
    public int? Ttl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteSyncListItemOptions : IOptions<SyncListItemResource>
{
    public DeleteSyncListItemOptions(string pathServiceSid, string pathListSid, int? pathIndex) => throw null;

    public string IfMatch { get; set; }
    public int? PathIndex { get; }
    public string PathListSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchSyncListItemOptions : IOptions<SyncListItemResource>
{
    public FetchSyncListItemOptions(string pathServiceSid, string pathListSid, int? pathIndex) => throw null;

    public int? PathIndex { get; }
    public string PathListSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadSyncListItemOptions : ReadOptions<SyncListItemResource>
{
    public ReadSyncListItemOptions(string pathServiceSid, string pathListSid) => throw null;

    public SyncListItemResource.QueryFromBoundTypeEnum Bounds { get; set; }
    public string From { get; set; }
    public SyncListItemResource.QueryResultOrderEnum Order { get; set; }
    public string PathListSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateSyncListItemOptions : IOptions<SyncListItemResource>
{
    public UpdateSyncListItemOptions(string pathServiceSid, string pathListSid, int? pathIndex) => throw null;

    public int? CollectionTtl { get; set; }
    public object Data { get; set; }
    public string IfMatch { get; set; }
    public int? ItemTtl { get; set; }
    public int? PathIndex { get; }
    public string PathListSid { get; }
    public string PathServiceSid { get; }
    public int? Ttl { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
