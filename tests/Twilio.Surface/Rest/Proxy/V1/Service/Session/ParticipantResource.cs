using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public class ParticipantResource : Resource
{
    private ParticipantResource() { }

    public string AccountSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateDeleted { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public string Identifier { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string ProxyIdentifier { get; private set; }
    public string ProxyIdentifierSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string SessionSid { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static ParticipantResource Create(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null, string proxyIdentifier = null,
        string proxyIdentifierSid = null, ITwilioRestClient client = null) => throw null;
    public static ParticipantResource Create(CreateParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ParticipantResource> CreateAsync(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null, string proxyIdentifier = null,
        string proxyIdentifierSid = null, ITwilioRestClient client = null) => throw null;
    public static Task<ParticipantResource> CreateAsync(CreateParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null, string proxyIdentifier = null,
        string proxyIdentifierSid = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null, string proxyIdentifier = null,
        string proxyIdentifierSid = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static ParticipantResource Fetch(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static ParticipantResource Fetch(FetchParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ParticipantResource> FetchAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<ParticipantResource> FetchAsync(FetchParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ParticipantResource> FetchWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ParticipantResource> FetchWithHeaders(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static ParticipantResource FromJson(string json) => throw null;
    public static Page<ParticipantResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<ParticipantResource> NextPage(Page<ParticipantResource> page, ITwilioRestClient client) => throw null;
    public static Page<ParticipantResource> PreviousPage(Page<ParticipantResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<ParticipantResource> Read(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<ParticipantResource> Read(ReadParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<ParticipantResource>> ReadWithHeadersAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreateParticipantOptions : IOptions<ParticipantResource>
{
    public CreateParticipantOptions(string pathServiceSid, string pathSessionSid, string identifier) => throw null;

    public string FriendlyName { get; set; }
    public string Identifier { get; }
    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string ProxyIdentifier { get; set; }
    public string ProxyIdentifierSid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteParticipantOptions : IOptions<ParticipantResource>
{
    public DeleteParticipantOptions(string pathServiceSid, string pathSessionSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchParticipantOptions : IOptions<ParticipantResource>
{
    public FetchParticipantOptions(string pathServiceSid, string pathSessionSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadParticipantOptions : ReadOptions<ParticipantResource>
{
    public ReadParticipantOptions(string pathServiceSid, string pathSessionSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
