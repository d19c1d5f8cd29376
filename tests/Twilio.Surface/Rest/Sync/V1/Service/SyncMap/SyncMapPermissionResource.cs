using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Sync.V1.Service.SyncMap;

public class SyncMapPermissionResource : Resource
{
    private SyncMapPermissionResource() { }

    public string AccountSid { get; private set; }
    public string Identity { get; private set; }
    public bool? Manage { get; private set; }
    public string MapSid { get; private set; }
    public string ServiceSid { get; private set; }
    public Uri Url { get; private set; }
    public bool? Write { get; private set; }
    public bool? _Read { get; private set; }

    public static bool Delete(string pathServiceSid, string pathMapSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathMapSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathMapSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathMapSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncMapPermissionResource Fetch(
        string pathServiceSid, string pathMapSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static SyncMapPermissionResource Fetch(FetchSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapPermissionResource> FetchAsync(
        string pathServiceSid, string pathMapSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapPermissionResource> FetchAsync(
        FetchSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapPermissionResource> FetchWithHeaders(
        string pathServiceSid, string pathMapSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapPermissionResource> FetchWithHeaders(
        FetchSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapPermissionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathMapSid, string pathIdentity, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapPermissionResource>> FetchWithHeadersAsync(
        FetchSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static SyncMapPermissionResource FromJson(string json) => throw null;
    public static Page<SyncMapPermissionResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<SyncMapPermissionResource> NextPage(Page<SyncMapPermissionResource> page, ITwilioRestClient client) => throw null;
    public static Page<SyncMapPermissionResource> PreviousPage(
        Page<SyncMapPermissionResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<SyncMapPermissionResource> Read(
        string pathServiceSid, string pathMapSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<SyncMapPermissionResource> Read(
        ReadSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncMapPermissionResource>> ReadAsync(
        string pathServiceSid, string pathMapSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SyncMapPermissionResource>> ReadAsync(
        ReadSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncMapPermissionResource> ReadWithHeaders(
        string pathServiceSid, string pathMapSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SyncMapPermissionResource> ReadWithHeaders(
        ReadSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<SyncMapPermissionResource>> ReadWithHeadersAsync(
        ReadSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static SyncMapPermissionResource Update(
        string pathServiceSid, string pathMapSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static SyncMapPermissionResource Update(UpdateSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapPermissionResource> UpdateAsync(
        string pathServiceSid, string pathMapSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static Task<SyncMapPermissionResource> UpdateAsync(
        UpdateSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapPermissionResource> UpdateWithHeaders(
        string pathServiceSid, string pathMapSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SyncMapPermissionResource> UpdateWithHeaders(
        UpdateSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapPermissionResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathMapSid, string pathIdentity, bool? read, bool? write, bool? manage,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SyncMapPermissionResource>> UpdateWithHeadersAsync(
        UpdateSyncMapPermissionOptions options, ITwilioRestClient client = null) => throw null;
}

public class DeleteSyncMapPermissionOptions : IOptions<SyncMapPermissionResource>
{
    public DeleteSyncMapPermissionOptions(string pathServiceSid, string pathMapSid, string pathIdentity) => throw null;

    public string PathIdentity { get; }
    public string PathMapSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchSyncMapPermissionOptions : IOptions<SyncMapPermissionResource>
{
    public FetchSyncMapPermissionOptions(string pathServiceSid, string pathMapSid, string pathIdentity) => throw null;

    public string PathIdentity { get; }
    public string PathMapSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadSyncMapPermissionOptions : ReadOptions<SyncMapPermissionResource>
{
    public ReadSyncMapPermissionOptions(string pathServiceSid, string pathMapSid) => throw null;

    public string PathMapSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateSyncMapPermissionOptions : IOptions<SyncMapPermissionResource>
{
    public UpdateSyncMapPermissionOptions(
        string pathServiceSid, string pathMapSid, string pathIdentity, bool? read, bool? write, bool? manage) => throw null;

    public bool? Manage { get; }
    public string PathIdentity { get; }
    public string PathMapSid { get; }
    public string PathServiceSid { get; }
    public bool? Read { get; }
    public bool? Write { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
