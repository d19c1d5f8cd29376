using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Sync.V1.Service.SyncList;

public class SyncListPermissionResource : Resource
{
    private SyncListPermissionResource() { }

    public string AccountSid { get; private set; }
    public string Identity { get; private set; }
    public string ListSid { get; private set; }
    public bool? Manage { get; private set; }
    public string ServiceSid { get; private set; }
    public Uri Url { get; private set; }
    public bool? Write { get; private set; }
    public bool? _Read { get; private set; }

    public static bool Delete(
        string pathServiceSid, string pathListSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathListSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathListSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathListSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncListPermissionResource Fetch(
        string pathServiceSid, string pathListSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static SyncListPermissionResource Fetch(FetchSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListPermissionResource> FetchAsync(
        string pathServiceSid, string pathListSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListPermissionResource> FetchAsync(
        FetchSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListPermissionResource> FetchWithHeaders(
        string pathServiceSid, string pathListSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListPermissionResource> FetchWithHeaders(
        FetchSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListPermissionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathListSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListPermissionResource>> FetchWithHeadersAsync(
        FetchSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncListPermissionResource FromJson(string json) => throw null;
    public static Page<SyncListPermissionResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<SyncListPermissionResource> NextPage(Page<SyncListPermissionResource> page, ITwilioRestClient client) => throw null;
    public static Page<SyncListPermissionResource> PreviousPage(
        Page<SyncListPermissionResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<SyncListPermissionResource> Read(
        string pathServiceSid, string pathListSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<SyncListPermissionResource> Read(
        ReadSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncListPermissionResource>> ReadAsync(
        string pathServiceSid, string pathListSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncListPermissionResource>> ReadAsync(
        ReadSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncListPermissionResource> ReadWithHeaders(
        string pathServiceSid, string pathListSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncListPermissionResource> ReadWithHeaders(
        ReadSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<SyncListPermissionResource>> ReadWithHeadersAsync(
        ReadSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static SyncListPermissionResource Update(
        string pathServiceSid, string pathListSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static SyncListPermissionResource Update(UpdateSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncListPermissionResource> UpdateAsync(
        string pathServiceSid, string pathListSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static Task<SyncListPermissionResource> UpdateAsync(
        UpdateSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListPermissionResource> UpdateWithHeaders(
        string pathServiceSid, string pathListSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncListPermissionResource> UpdateWithHeaders(
        UpdateSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListPermissionResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathListSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncListPermissionResource>> UpdateWithHeadersAsync(
        UpdateSyncListPermissionOptions options, ITwilioRestClient client = null) => throw null;
}

public class DeleteSyncListPermissionOptions : IOptions<SyncListPermissionResource>
{
    public DeleteSyncListPermissionOptions(string pathServiceSid, string pathListSid, string pathIdentity) => throw null;

    public string PathIdentity { get; }
    public string PathListSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchSyncListPermissionOptions : IOptions<SyncListPermissionResource>
{
    public FetchSyncListPermissionOptions(string pathServiceSid, string pathListSid, string pathIdentity) => throw null;

    public string PathIdentity { get; }
    public string PathListSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadSyncListPermissionOptions : ReadOptions<SyncListPermissionResource>
{
    public ReadSyncListPermissionOptions(string pathServiceSid, string pathListSid) => throw null;

    public string PathListSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateSyncListPermissionOptions : IOptions<SyncListPermissionResource>
{
    public UpdateSyncListPermissionOptions(
        string pathServiceSid, string pathListSid, string pathIdentity, bool? read, bool? write, bool? manage) => throw null;

    public bool? Manage { get; }
    public string PathIdentity { get; }
    public string PathListSid { get; }
    public string PathServiceSid { get; }
    public bool? Read { get; }
    public bool? Write { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
