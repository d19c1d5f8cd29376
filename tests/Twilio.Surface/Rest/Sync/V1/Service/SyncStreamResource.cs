using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Sync.V1.Service;

public class SyncStreamResource : Resource
{
    private SyncStreamResource() { }

    public string AccountSid { get; private set; }
    public string CreatedBy { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateExpires { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }

    public static SyncStreamResource Create(
        string pathServiceSid, string uniqueName = null, int? ttl = null, ITwilioRestClient client = null) => throw null;
    public static SyncStreamResource Create(CreateSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncStreamResource> CreateAsync(
        string pathServiceSid, string uniqueName = null, int? ttl = null, ITwilioRestClient client = null) => throw null;
    public static Task<SyncStreamResource> CreateAsync(CreateSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncStreamResource> CreateWithHeaders(
        string pathServiceSid, string uniqueName = null, int? ttl = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncStreamResource> CreateWithHeaders(
        CreateSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncStreamResource>> CreateWithHeadersAsync(
        string pathServiceSid, string uniqueName = null, int? ttl = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncStreamResource>> CreateWithHeadersAsync(
        CreateSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncStreamResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static SyncStreamResource Fetch(FetchSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncStreamResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<SyncStreamResource> FetchAsync(FetchSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncStreamResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncStreamResource> FetchWithHeaders(
        FetchSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncStreamResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncStreamResource>> FetchWithHeadersAsync(
        FetchSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncStreamResource FromJson(string json) => throw null;
    public static Page<SyncStreamResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<SyncStreamResource> NextPage(Page<SyncStreamResource> page, ITwilioRestClient client) => throw null;
    public static Page<SyncStreamResource> PreviousPage(Page<SyncStreamResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<SyncStreamResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<SyncStreamResource> Read(ReadSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncStreamResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncStreamResource>> ReadAsync(
        ReadSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncStreamResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncStreamResource> ReadWithHeaders(
        ReadSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<SyncStreamResource>> ReadWithHeadersAsync(
        ReadSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static SyncStreamResource Update(
        string pathServiceSid, string pathSid, int? ttl = null, ITwilioRestClient client = null) => throw null;
    public static SyncStreamResource Update(UpdateSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncStreamResource> UpdateAsync(
        string pathServiceSid, string pathSid, int? ttl = null, ITwilioRestClient client = null) => throw null;
    public static Task<SyncStreamResource> UpdateAsync(UpdateSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncStreamResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, int? ttl = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncStreamResource> UpdateWithHeaders(
        UpdateSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncStreamResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, int? ttl = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncStreamResource>> UpdateWithHeadersAsync(
        UpdateSyncStreamOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateSyncStreamOptions : IOptions<SyncStreamResource>
{
    public CreateSyncStreamOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }
    public int? Ttl { get; set; }
    public string UniqueName { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteSyncStreamOptions : IOptions<SyncStreamResource>
{
    public DeleteSyncStreamOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchSyncStreamOptions : IOptions<SyncStreamResource>
{
    public FetchSyncStreamOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadSyncStreamOptions : ReadOptions<SyncStreamResource>
{
    public ReadSyncStreamOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateSyncStreamOptions : IOptions<SyncStreamResource>
{
    public UpdateSyncStreamOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }
    public int? Ttl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
