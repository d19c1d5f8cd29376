using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1;

public class ServiceResource : Resource
{
    private ServiceResource() { }

    public string AccountSid { get; private set; }
    public Uri CallbackUrl { get; private set; }
    public string ChatInstanceSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public int? DefaultTtl { get; private set; }
    public ServiceResource.GeoMatchLevelEnum GeoMatchLevel { get; private set; }
    public Uri InterceptCallbackUrl { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public ServiceResource.NumberSelectionBehaviorEnum NumberSelectionBehavior { get; private set; }
    public Uri OutOfSessionCallbackUrl { get; private set; }
    public string Sid { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }

    public static ServiceResource Create(
        string uniqueName, int? defaultTtl = null, Uri callbackUrl = null, ServiceResource.GeoMatchLevelEnum geoMatchLevel = null,
        ServiceResource.NumberSelectionBehaviorEnum numberSelectionBehavior = null, Uri interceptCallbackUrl = null,
        Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Create(CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> CreateAsync(
        string uniqueName, int? defaultTtl = null, Uri callbackUrl = null, ServiceResource.GeoMatchLevelEnum geoMatchLevel = null,
        ServiceResource.NumberSelectionBehaviorEnum numberSelectionBehavior = null, Uri interceptCallbackUrl = null,
        Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> CreateAsync(CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> CreateWithHeaders(
        string uniqueName, int? defaultTtl = null, Uri callbackUrl = null, ServiceResource.GeoMatchLevelEnum geoMatchLevel = null,
        ServiceResource.NumberSelectionBehaviorEnum numberSelectionBehavior = null, Uri interceptCallbackUrl = null,
        Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> CreateWithHeaders(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        string uniqueName, int? defaultTtl = null, Uri callbackUrl = null, ServiceResource.GeoMatchLevelEnum geoMatchLevel = null,
        ServiceResource.NumberSelectionBehaviorEnum numberSelectionBehavior = null, Uri interceptCallbackUrl = null,
        Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Fetch(FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> FetchAsync(FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> FetchWithHeaders(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static ServiceResource FromJson(string json) => throw null;
    public static Page<ServiceResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<ServiceResource> NextPage(Page<ServiceResource> page, ITwilioRestClient client) => throw null;
    public static Page<ServiceResource> PreviousPage(Page<ServiceResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<ServiceResource> Read(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<ServiceResource> Read(ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ServiceResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ServiceResource>> ReadAsync(ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<ServiceResource>> ReadWithHeadersAsync(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static ServiceResource Update(
        string pathSid, string uniqueName = null, int? defaultTtl = null, Uri callbackUrl = null,
        ServiceResource.GeoMatchLevelEnum geoMatchLevel = null, ServiceResource.NumberSelectionBehaviorEnum numberSelectionBehavior = null,
        Uri interceptCallbackUrl = null, Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null,
        ITwilioRestClient client = null) => throw null;
    public static ServiceResource Update(UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> UpdateAsync(
        string pathSid, string uniqueName = null, int? defaultTtl = null, Uri callbackUrl = null,
        ServiceResource.GeoMatchLevelEnum geoMatchLevel = null, ServiceResource.NumberSelectionBehaviorEnum numberSelectionBehavior = null,
        Uri interceptCallbackUrl = null, Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> UpdateAsync(UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        string pathSid, string uniqueName = null, int? defaultTtl = null, Uri callbackUrl = null,
        ServiceResource.GeoMatchLevelEnum geoMatchLevel = null, ServiceResource.NumberSelectionBehaviorEnum numberSelectionBehavior = null,
        Uri interceptCallbackUrl = null, Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        string pathSid, string uniqueName = null, int? defaultTtl = null, Uri callbackUrl = null,
        ServiceResource.GeoMatchLevelEnum geoMatchLevel = null, ServiceResource.NumberSelectionBehaviorEnum numberSelectionBehavior = null,
        Uri interceptCallbackUrl = null, Uri outOfSessionCallbackUrl = null, string chatInstanceSid = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class GeoMatchLevelEnum : StringEnum
    {
        public static readonly GeoMatchLevelEnum AreaCode = new GeoMatchLevelEnum();
        public static readonly GeoMatchLevelEnum Country = new GeoMatchLevelEnum();
        public static readonly GeoMatchLevelEnum Overlay = new GeoMatchLevelEnum();
        public static readonly GeoMatchLevelEnum Radius = new GeoMatchLevelEnum();

        public GeoMatchLevelEnum() { }

        public static implicit operator GeoMatchLevelEnum(string value) => throw null;
    }

    public sealed class NumberSelectionBehaviorEnum : StringEnum
    {
        public static readonly NumberSelectionBehaviorEnum AvoidSticky = new NumberSelectionBehaviorEnum();
        public static readonly NumberSelectionBehaviorEnum PreferSticky = new NumberSelectionBehaviorEnum();

        public NumberSelectionBehaviorEnum() { }

        public static implicit operator NumberSelectionBehaviorEnum(string value) => throw null;
    }
}

public class CreateServiceOptions : IOptions<ServiceResource>
{
    public CreateServiceOptions(string uniqueName) => throw null;

    public Uri CallbackUrl { get; set; }
    public string ChatInstanceSid { get; set; }
    public int? DefaultTtl { get; set; }
    public ServiceResource.GeoMatchLevelEnum GeoMatchLevel { get; set; }
    public Uri InterceptCallbackUrl { get; set; }
    public ServiceResource.NumberSelectionBehaviorEnum NumberSelectionBehavior { get; set; }
    public Uri OutOfSessionCallbackUrl { get; set; }
    public string UniqueName { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteServiceOptions : IOptions<ServiceResource>
{
    public DeleteServiceOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchServiceOptions : IOptions<ServiceResource>
{
    public FetchServiceOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadServiceOptions : ReadOptions<ServiceResource>
{
    public ReadServiceOptions() { }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateServiceOptions : IOptions<ServiceResource>
{
    public UpdateServiceOptions(string pathSid) => throw null;

    public Uri CallbackUrl { get; set; }
    public string ChatInstanceSid { get; set; }
    public int? DefaultTtl { get; set; }
    public ServiceResource.GeoMatchLevelEnum GeoMatchLevel { get; set; }
    public Uri InterceptCallbackUrl { get; set; }
    public ServiceResource.NumberSelectionBehaviorEnum NumberSelectionBehavior { get; set; }
    public Uri OutOfSessionCallbackUrl { get; set; }
    public string PathSid { get; }
    public string UniqueName { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
