using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.IpMessaging.V2;

public class CredentialResource : Resource
{
    private CredentialResource() { }

    public string AccountSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public string Sandbox { get; private set; }
    public string Sid { get; private set; }
    public CredentialResource.PushServiceEnum Type { get; private set; }
    public Uri Url { get; private set; }

    public static CredentialResource Create(CreateCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static CredentialResource Create(
        CredentialResource.PushServiceEnum type, string friendlyName = null, string certificate = null, string privateKey = null,
        bool? sandbox = null, string apiKey = null, string secret = null, ITwilioRestClient client = null) => throw null;
    public static Task<CredentialResource> CreateAsync(CreateCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<CredentialResource> CreateAsync(
        CredentialResource.PushServiceEnum type, string friendlyName = null, string certificate = null, string privateKey = null,
        bool? sandbox = null, string apiKey = null, string secret = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<CredentialResource> CreateWithHeaders(
        CreateCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<CredentialResource> CreateWithHeaders(
        CredentialResource.PushServiceEnum type, string friendlyName = null, string certificate = null, string privateKey = null,
        bool? sandbox = null, string apiKey = null, string secret = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<CredentialResource>> CreateWithHeadersAsync(
        CreateCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<CredentialResource>> CreateWithHeadersAsync(
        CredentialResource.PushServiceEnum type, string friendlyName = null, string certificate = null, string privateKey = null,
        bool? sandbox = null, string apiKey = null, string secret = null, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static CredentialResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static CredentialResource Fetch(FetchCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<CredentialResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<CredentialResource> FetchAsync(FetchCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<CredentialResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<CredentialResource> FetchWithHeaders(
        FetchCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<CredentialResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<CredentialResource>> FetchWithHeadersAsync(
        FetchCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static CredentialResource FromJson(string json) => throw null;
    public static Page<CredentialResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<CredentialResource> NextPage(Page<CredentialResource> page, ITwilioRestClient client) => throw null;
    public static Page<CredentialResource> PreviousPage(Page<CredentialResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<CredentialResource> Read(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<CredentialResource> Read(ReadCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<CredentialResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<CredentialResource>> ReadAsync(
        ReadCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<CredentialResource> ReadWithHeaders(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<CredentialResource> ReadWithHeaders(
        ReadCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<CredentialResource>> ReadWithHeadersAsync(
        ReadCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static CredentialResource Update(
        string pathSid, string friendlyName = null, string certificate = null, string privateKey = null, bool? sandbox = null,
        string apiKey = null, string secret = null, ITwilioRestClient client = null) => throw null;
    public static CredentialResource Update(UpdateCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<CredentialResource> UpdateAsync(
        string pathSid, string friendlyName = null, string certificate = null, string privateKey = null, bool? sandbox = null,
        string apiKey = null, string secret = null, ITwilioRestClient client = null) => throw null;
    public static Task<CredentialResource> UpdateAsync(UpdateCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<CredentialResource> UpdateWithHeaders(
        string pathSid, string friendlyName = null, string certificate = null, string privateKey = null, bool? sandbox = null,
        string apiKey = null, string secret = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<CredentialResource> UpdateWithHeaders(
        UpdateCredentialOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<CredentialResource>> UpdateWithHeadersAsync(
        string pathSid, string friendlyName = null, string certificate = null, string privateKey = null, bool? sandbox = null,
        string apiKey = null, string secret = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<CredentialResource>> UpdateWithHeadersAsync(
        UpdateCredentialOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class PushServiceEnum : StringEnum
    {
        public static readonly PushServiceEnum Apn = new PushServiceEnum();
        public static readonly PushServiceEnum Fcm = new PushServiceEnum();
        public static readonly PushServiceEnum Gcm = new PushServiceEnum();

        public PushServiceEnum() { }

        public static implicit operator PushServiceEnum(string value) => throw null;
    }
}

public class CreateCredentialOptions : IOptions<CredentialResource>
{
    public CreateCredentialOptions(CredentialResource.PushServiceEnum type) => throw null;

    public string ApiKey { get; set; }
    public string Certificate { get; set; }
    public string FriendlyName { get; set; }
    public string PrivateKey { get; set; }
    public bool? Sandbox { get; set; }
    public string Secret { get; set; }
    public CredentialResource.PushServiceEnum Type { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteCredentialOptions : IOptions<CredentialResource>
{
    public DeleteCredentialOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchCredentialOptions : IOptions<CredentialResource>
{
    public FetchCredentialOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadCredentialOptions : ReadOptions<CredentialResource>
{
    public ReadCredentialOptions() { }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateCredentialOptions : IOptions<CredentialResource>
{
    public UpdateCredentialOptions(string pathSid) => throw null;

    public string ApiKey { get; set; }
    public string Certificate { get; set; }
    public string FriendlyName { get; set; }
    public string PathSid { get; }
    public string PrivateKey { get; set; }
    public bool? Sandbox { get; set; }
    public string Secret { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
