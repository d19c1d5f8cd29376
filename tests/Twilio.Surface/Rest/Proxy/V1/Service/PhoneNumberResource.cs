using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service;

public class PhoneNumberResource : Resource
{
    private PhoneNumberResource() { }

    public string AccountSid { get; private set; }
    public PhoneNumberCapabilities Capabilities { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public int? InUse { get; private set; }
    public bool? IsReserved { get; private set; }
    public string IsoCountry { get; private set; }
    public PhoneNumber PhoneNumber { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static PhoneNumberResource Create(
        string pathServiceSid, string sid = null, PhoneNumber phoneNumber = null, bool? isReserved = null,
        ITwilioRestClient client = null) => throw null;
    public static PhoneNumberResource Create(CreatePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PhoneNumberResource> CreateAsync(
        string pathServiceSid, string sid = null, PhoneNumber phoneNumber = null, bool? isReserved = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<PhoneNumberResource> CreateAsync(CreatePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PhoneNumberResource> CreateWithHeaders(
        string pathServiceSid, string sid = null, PhoneNumber phoneNumber = null, bool? isReserved = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PhoneNumberResource> CreateWithHeaders(
        CreatePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PhoneNumberResource>> CreateWithHeadersAsync(
        string pathServiceSid, string sid = null, PhoneNumber phoneNumber = null, bool? isReserved = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PhoneNumberResource>> CreateWithHeadersAsync(
        CreatePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeletePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeletePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeletePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeletePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static PhoneNumberResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static PhoneNumberResource Fetch(FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PhoneNumberResource> FetchAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<PhoneNumberResource> FetchAsync(FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PhoneNumberResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PhoneNumberResource> FetchWithHeaders(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PhoneNumberResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PhoneNumberResource>> FetchWithHeadersAsync(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static PhoneNumberResource FromJson(string json) => throw null;
    public static Page<PhoneNumberResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<PhoneNumberResource> NextPage(Page<PhoneNumberResource> page, ITwilioRestClient client) => throw null;
    public static Page<PhoneNumberResource> PreviousPage(Page<PhoneNumberResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<PhoneNumberResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<PhoneNumberResource> Read(ReadPhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PhoneNumberResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<PhoneNumberResource>> ReadAsync(
        ReadPhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PhoneNumberResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<PhoneNumberResource> ReadWithHeaders(
        ReadPhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<PhoneNumberResource>> ReadWithHeadersAsync(
        ReadPhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static PhoneNumberResource Update(
        string pathServiceSid, string pathSid, bool? isReserved = null, ITwilioRestClient client = null) => throw null;
    public static PhoneNumberResource Update(UpdatePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<PhoneNumberResource> UpdateAsync(
        string pathServiceSid, string pathSid, bool? isReserved = null, ITwilioRestClient client = null) => throw null;
    public static Task<PhoneNumberResource> UpdateAsync(UpdatePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PhoneNumberResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, bool? isReserved = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<PhoneNumberResource> UpdateWithHeaders(
        UpdatePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PhoneNumberResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, bool? isReserved = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<PhoneNumberResource>> UpdateWithHeadersAsync(
        UpdatePhoneNumberOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreatePhoneNumberOptions : IOptions<PhoneNumberResource>
{
    public CreatePhoneNumberOptions(string pathServiceSid) => throw null;

    public bool? IsReserved { get; set; }
    public string PathServiceSid { get; }
    public PhoneNumber PhoneNumber { get; set; }
    public string Sid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeletePhoneNumberOptions : IOptions<PhoneNumberResource>
{
    public DeletePhoneNumberOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchPhoneNumberOptions : IOptions<PhoneNumberResource>
{
    public FetchPhoneNumberOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadPhoneNumberOptions : ReadOptions<PhoneNumberResource>
{
    public ReadPhoneNumberOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdatePhoneNumberOptions : IOptions<PhoneNumberResource>
{
    public UpdatePhoneNumberOptions(string pathServiceSid, string pathSid) => throw null;

    public bool? IsReserved { get; set; }
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
