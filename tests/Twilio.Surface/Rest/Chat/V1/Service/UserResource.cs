using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Chat.V1.Service;

public class UserResource : Resource
{
    private UserResource() { }

    public string AccountSid { get; private set; }
    public string Attributes { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public string Identity { get; private set; }
    public bool? IsNotifiable { get; private set; }
    public bool? IsOnline { get; private set; }
    public int? JoinedChannelsCount { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string RoleSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }

    public static UserResource Create(
        string pathServiceSid, string identity, string roleSid = null, string attributes = null, string friendlyName = null,
        ITwilioRestClient client = null) => throw null;
    public static UserResource Create(CreateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> CreateAsync(
        string pathServiceSid, string identity, string roleSid = null, string attributes = null, string friendlyName = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> CreateAsync(CreateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> CreateWithHeaders(
        string pathServiceSid, string identity, string roleSid = null, string attributes = null, string friendlyName = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> CreateWithHeaders(CreateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> CreateWithHeadersAsync(
        string pathServiceSid, string identity, string roleSid = null, string attributes = null, string friendlyName = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> CreateWithHeadersAsync(
        CreateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteUserOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteUserOptions options, ITwilioRestClient client = null) => throw null;
    public static UserResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static UserResource Fetch(FetchUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> FetchAsync(FetchUserOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> FetchWithHeaders(FetchUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> FetchWithHeadersAsync(
        FetchUserOptions options, ITwilioRestClient client = null) => throw null;
    public static UserResource FromJson(string json) => throw null;
    public static Page<UserResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<UserResource> NextPage(Page<UserResource> page, ITwilioRestClient client) => throw null;
    public static Page<UserResource> PreviousPage(Page<UserResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<UserResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<UserResource> Read(ReadUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<UserResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<UserResource>> ReadAsync(ReadUserOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<UserResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<UserResource> ReadWithHeaders(ReadUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<UserResource>> ReadWithHeadersAsync(
        ReadUserOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static UserResource Update(
        string pathServiceSid, string pathSid, string roleSid = null, string attributes = null, string friendlyName = null,
        ITwilioRestClient client = null) => throw null;
    public static UserResource Update(UpdateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> UpdateAsync(
        string pathServiceSid, string pathSid, string roleSid = null, string attributes = null, string friendlyName = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> UpdateAsync(UpdateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, string roleSid = null, string attributes = null, string friendlyName = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> UpdateWithHeaders(UpdateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, string roleSid = null, string attributes = null, string friendlyName = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> UpdateWithHeadersAsync(
        UpdateUserOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateUserOptions : IOptions<UserResource>
{
    public CreateUserOptions(string pathServiceSid, string identity) => throw null;

    public string Attributes { get; set; }
    public string FriendlyName { get; set; }
    public string Identity { get; }
    public string PathServiceSid { get; }
    public string RoleSid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteUserOptions : IOptions<UserResource>
{
    public DeleteUserOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchUserOptions : IOptions<UserResource>
{
    public FetchUserOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadUserOptions : ReadOptions<UserResource>
{
    public ReadUserOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateUserOptions : IOptions<UserResource>
{
    public UpdateUserOptions(string pathServiceSid, string pathSid) => throw null;

    public string Attributes { get; set; }
    public string FriendlyName { get; set; }
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public string RoleSid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
