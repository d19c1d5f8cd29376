using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.IpMessaging.V1.Service.Channel;

public class MemberResource : Resource
{
    private MemberResource() { }

    public string AccountSid { get; private set; }
    public string ChannelSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Identity { get; private set; }
    public int? LastConsumedMessageIndex { get; private set; }
    public DateTime? LastConsumptionTimestamp { get; private set; }
    public string RoleSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static MemberResource Create(
        string pathServiceSid, string pathChannelSid, string identity, string roleSid = null,
        ITwilioRestClient client = null) => throw null;
    public static MemberResource Create(CreateMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<MemberResource> CreateAsync(
        string pathServiceSid, string pathChannelSid, string identity, string roleSid = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<MemberResource> CreateAsync(CreateMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MemberResource> CreateWithHeaders(
        string pathServiceSid, string pathChannelSid, string identity, string roleSid = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MemberResource> CreateWithHeaders(
        CreateMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MemberResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string identity, string roleSid = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MemberResource>> CreateWithHeadersAsync(
        CreateMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static MemberResource Fetch(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static MemberResource Fetch(FetchMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<MemberResource> FetchAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<MemberResource> FetchAsync(FetchMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MemberResource> FetchWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MemberResource> FetchWithHeaders(
        FetchMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MemberResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MemberResource>> FetchWithHeadersAsync(
        FetchMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static MemberResource FromJson(string json) => throw null;
    public static Page<MemberResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<MemberResource> NextPage(Page<MemberResource> page, ITwilioRestClient client) => throw null;
    public static Page<MemberResource> PreviousPage(Page<MemberResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<MemberResource> Read(
        string pathServiceSid, string pathChannelSid, List<string> identity = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<MemberResource> Read(ReadMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<MemberResource>> ReadAsync(
        string pathServiceSid, string pathChannelSid, List<string> identity = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<MemberResource>> ReadAsync(ReadMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<MemberResource> ReadWithHeaders(
        string pathServiceSid, string pathChannelSid, List<string> identity = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<MemberResource> ReadWithHeaders(
        ReadMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<MemberResource>> ReadWithHeadersAsync(
        ReadMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static MemberResource Update(
        string pathServiceSid, string pathChannelSid, string pathSid, string roleSid = null, int? lastConsumedMessageIndex = null,
        ITwilioRestClient client = null) => throw null;
    public static MemberResource Update(UpdateMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<MemberResource> UpdateAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, string roleSid = null, int? lastConsumedMessageIndex = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<MemberResource> UpdateAsync(UpdateMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MemberResource> UpdateWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, string roleSid = null, int? lastConsumedMessageIndex = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<MemberResource> UpdateWithHeaders(
        UpdateMemberOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MemberResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, string roleSid = null, int? lastConsumedMessageIndex = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<MemberResource>> UpdateWithHeadersAsync(
        UpdateMemberOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateMemberOptions : IOptions<MemberResource>
{
    public CreateMemberOptions(string pathServiceSid, string pathChannelSid, string identity) => throw null;

    public string Identity { get; }
    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string RoleSid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteMemberOptions : IOptions<MemberResource>
{
    public DeleteMemberOptions(string pathServiceSid, string pathChannelSid, string pathSid) => throw null;

    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchMemberOptions : IOptions<MemberResource>
{
    public FetchMemberOptions(string pathServiceSid, string pathChannelSid, string pathSid) => throw null;

    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadMemberOptions : ReadOptions<MemberResource>
{
    public ReadMemberOptions(string pathServiceSid, string pathChannelSid) => throw null;

    public List<string> Identity { get; set; }
    public string PathChannelSid { get; }
    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateMemberOptions : IOptions<MemberResource>
{
    public UpdateMemberOptions(string pathServiceSid, string pathChannelSid, string pathSid) => throw null;

    public int? LastConsumedMessageIndex { get; set; }
    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public string RoleSid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
