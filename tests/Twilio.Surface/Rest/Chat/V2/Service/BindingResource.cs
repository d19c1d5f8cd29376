using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Chat.V2.Service;

public class BindingResource : Resource
{
    private BindingResource() { }

    public string AccountSid { get; private set; }
    public BindingResource.BindingTypeEnum BindingType { get; private set; }
    public string CredentialSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Endpoint { get; private set; }
    public string Identity { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public List<string> MessageTypes { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static BindingResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static BindingResource Fetch(FetchBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<BindingResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<BindingResource> FetchAsync(FetchBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<BindingResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<BindingResource> FetchWithHeaders(
        FetchBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<BindingResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<BindingResource>> FetchWithHeadersAsync(
        FetchBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static BindingResource FromJson(string json) => throw null;
    public static Page<BindingResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<BindingResource> NextPage(Page<BindingResource> page, ITwilioRestClient client) => throw null;
    public static Page<BindingResource> PreviousPage(Page<BindingResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<BindingResource> Read(
        string pathServiceSid, List<BindingResource.BindingTypeEnum> bindingType = null, List<string> identity = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<BindingResource> Read(ReadBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<BindingResource>> ReadAsync(
        string pathServiceSid, List<BindingResource.BindingTypeEnum> bindingType = null, List<string> identity = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<BindingResource>> ReadAsync(ReadBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<BindingResource> ReadWithHeaders(
        string pathServiceSid, List<BindingResource.BindingTypeEnum> bindingType = null, List<string> identity = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<BindingResource> ReadWithHeaders(
        ReadBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<BindingResource>> ReadWithHeadersAsync(
        ReadBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;

    public sealed class BindingTypeEnum : StringEnum
    {
        public static readonly BindingTypeEnum Apn = new BindingTypeEnum();
        public static readonly BindingTypeEnum Fcm = new BindingTypeEnum();
        public static readonly BindingTypeEnum Gcm = new BindingTypeEnum();

        public BindingTypeEnum() { }

        public static implicit operator BindingTypeEnum(string value) => throw null;
    }
}

public class DeleteBindingOptions : IOptions<BindingResource>
{
    public DeleteBindingOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchBindingOptions : IOptions<BindingResource>
{
    public FetchBindingOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadBindingOptions : ReadOptions<BindingResource>
{
    public ReadBindingOptions(string pathServiceSid) => throw null;

    public List<BindingResource.BindingTypeEnum> BindingType { get; set; }
    public List<string> Identity { get; set; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
