using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service;

public class SessionResource : Resource
{
    private SessionResource() { }

    public string AccountSid { get; private set; }
    public string ClosedReason { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateEnded { get; private set; }
    public DateTime? DateExpiry { get; private set; }
    public DateTime? DateLastInteraction { get; private set; }
    public DateTime? DateStarted { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public SessionResource.ModeEnum Mode { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public SessionResource.StatusEnum Status { get; private set; }
    public int? Ttl { get; private set; }
    public string UniqueName { get; private set; }
    public Uri Url { get; private set; }

    public static SessionResource Create(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null,
        SessionResource.ModeEnum mode = null, SessionResource.StatusEnum status = null, List<object> participants = null,
        ITwilioRestClient client = null) => throw null;
    public static SessionResource Create(CreateSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SessionResource> CreateAsync(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null,
        SessionResource.ModeEnum mode = null, SessionResource.StatusEnum status = null, List<object> participants = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<SessionResource> CreateAsync(CreateSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SessionResource> CreateWithHeaders(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null,
        SessionResource.ModeEnum mode = null, SessionResource.StatusEnum status = null, List<object> participants = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SessionResource> CreateWithHeaders(
        CreateSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SessionResource>> CreateWithHeadersAsync(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null,
        SessionResource.ModeEnum mode = null, SessionResource.StatusEnum status = null, List<object> participants = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SessionResource>> CreateWithHeadersAsync(
        CreateSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static SessionResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static SessionResource Fetch(FetchSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SessionResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<SessionResource> FetchAsync(FetchSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SessionResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SessionResource> FetchWithHeaders(
        FetchSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SessionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SessionResource>> FetchWithHeadersAsync(
        FetchSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static SessionResource FromJson(string json) => throw null;
    public static Page<SessionResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<SessionResource> NextPage(Page<SessionResource> page, ITwilioRestClient client) => throw null;
    public static Page<SessionResource> PreviousPage(Page<SessionResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<SessionResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<SessionResource> Read(ReadSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SessionResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<SessionResource>> ReadAsync(ReadSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SessionResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<SessionResource> ReadWithHeaders(
        ReadSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<SessionResource>> ReadWithHeadersAsync(
        ReadSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static SessionResource Update(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, SessionResource.StatusEnum status = null,
        ITwilioRestClient client = null) => throw null;
    public static SessionResource Update(UpdateSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<SessionResource> UpdateAsync(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, SessionResource.StatusEnum status = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<SessionResource> UpdateAsync(UpdateSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SessionResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, SessionResource.StatusEnum status = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<SessionResource> UpdateWithHeaders(
        UpdateSessionOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SessionResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, SessionResource.StatusEnum status = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<SessionResource>> UpdateWithHeadersAsync(
        UpdateSessionOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class ModeEnum : StringEnum
    {
        public static readonly ModeEnum MessageOnly = new ModeEnum();
        public static readonly ModeEnum VoiceAndMessage = new ModeEnum();
        public static readonly ModeEnum VoiceOnly = new ModeEnum();

        public ModeEnum() { }

        public static implicit operator ModeEnum(string value) => throw null;
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Closed = new StatusEnum();
        public static readonly StatusEnum Failed = new StatusEnum();
        public static readonly StatusEnum InProgress = new StatusEnum();
        public static readonly StatusEnum Open = new StatusEnum();
        public static readonly StatusEnum Unknown = new StatusEnum();

        public StatusEnum() { }

        public static implicit operator StatusEnum(string value) => throw null;
    }
}

public class CreateSessionOptions : IOptions<SessionResource>
{
    public CreateSessionOptions(string pathServiceSid) => throw null;

    public DateTime? DateExpiry { get; set; }
    public SessionResource.ModeEnum Mode { get; set; }
    public List<object> Participants { get; set; }
    public string PathServiceSid { get; }
    public SessionResource.StatusEnum Status { get; set; }
    public int? Ttl { get; set; }
    public string UniqueName { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteSessionOptions : IOptions<SessionResource>
{
    public DeleteSessionOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchSessionOptions : IOptions<SessionResource>
{
    public FetchSessionOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadSessionOptions : ReadOptions<SessionResource>
{
    public ReadSessionOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateSessionOptions : IOptions<SessionResource>
{
    public UpdateSessionOptions(string pathServiceSid, string pathSid) => throw null;

    public DateTime? DateExpiry { get; set; }
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public SessionResource.StatusEnum Status { get; set; }
    public int? Ttl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
