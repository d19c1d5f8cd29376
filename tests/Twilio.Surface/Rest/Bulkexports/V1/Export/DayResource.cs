using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Bulkexports.V1.Export;

public class DayResource : Resource
{
    private DayResource() { }

    public string CreateDate { get; private set; }
    public string Day { get; private set; }
    public string FriendlyName { get; private set; }
    public Uri RedirectTo { get; private set; }
    public string ResourceType { get; private set; }
    public int? Size { get; private set; }

    public static DayResource Fetch(string pathResourceType, string pathDay, ITwilioRestClient client = null) => throw null;
    public static DayResource Fetch(FetchDayOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<DayResource> FetchAsync(string pathResourceType, string pathDay, ITwilioRestClient client = null) => throw null;
    public static Task<DayResource> FetchAsync(FetchDayOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DayResource> FetchWithHeaders(
        string pathResourceType, string pathDay, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<DayResource> FetchWithHeaders(FetchDayOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DayResource>> FetchWithHeadersAsync(
        string pathResourceType, string pathDay, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<DayResource>> FetchWithHeadersAsync(
        FetchDayOptions options, ITwilioRestClient client = null) => throw null;
    public static DayResource FromJson(string json) => throw null;
    public static Page<DayResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<DayResource> NextPage(Page<DayResource> page, ITwilioRestClient client) => throw null;
    public static Page<DayResource> PreviousPage(Page<DayResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<DayResource> Read(
        string pathResourceType, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<DayResource> Read(ReadDayOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<DayResource>> ReadAsync(
        string pathResourceType, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<DayResource>> ReadAsync(ReadDayOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<DayResource> ReadWithHeaders(
        string pathResourceType, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<DayResource> ReadWithHeaders(ReadDayOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<DayResource>> ReadWithHeadersAsync(
        ReadDayOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class FetchDayOptions : IOptions<DayResource>
{
    public FetchDayOptions(string pathResourceType, string pathDay) => throw null;

    public string PathDay { get; }
    public string PathResourceType { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadDayOptions : ReadOptions<DayResource>
{
    public ReadDayOptions(string pathResourceType) => throw null;

    public string PathResourceType { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
