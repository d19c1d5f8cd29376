using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Chat.V1.Service;

public class RoleResource : Resource
{
    private RoleResource() { }

    public string AccountSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public List<string> Permissions { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public RoleResource.RoleTypeEnum Type { get; private set; }
    public Uri Url { get; private set; }

    public static RoleResource Create(
        string pathServiceSid, string friendlyName, RoleResource.RoleTypeEnum type, List<string> permission,
        ITwilioRestClient client = null) => throw null;
    public static RoleResource Create(CreateRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<RoleResource> CreateAsync(
        string pathServiceSid, string friendlyName, RoleResource.RoleTypeEnum type, List<string> permission,
        ITwilioRestClient client = null) => throw null;
    public static Task<RoleResource> CreateAsync(CreateRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<RoleResource> CreateWithHeaders(
        string pathServiceSid, string friendlyName, RoleResource.RoleTypeEnum type, List<string> permission,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<RoleResource> CreateWithHeaders(CreateRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<RoleResource>> CreateWithHeadersAsync(
        string pathServiceSid, string friendlyName, RoleResource.RoleTypeEnum type, List<string> permission,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<RoleResource>> CreateWithHeadersAsync(
        CreateRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static RoleResource Fetch(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static RoleResource Fetch(FetchRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<RoleResource> FetchAsync(string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<RoleResource> FetchAsync(FetchRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<RoleResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<RoleResource> FetchWithHeaders(FetchRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<RoleResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<RoleResource>> FetchWithHeadersAsync(
        FetchRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static RoleResource FromJson(string json) => throw null;
    public static Page<RoleResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<RoleResource> NextPage(Page<RoleResource> page, ITwilioRestClient client) => throw null;
    public static Page<RoleResource> PreviousPage(Page<RoleResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<RoleResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<RoleResource> Read(ReadRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<RoleResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<RoleResource>> ReadAsync(ReadRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<RoleResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<RoleResource> ReadWithHeaders(ReadRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<RoleResource>> ReadWithHeadersAsync(
        ReadRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static RoleResource Update(
        string pathServiceSid, string pathSid, List<string> permission, ITwilioRestClient client = null) => throw null;
    public static RoleResource Update(UpdateRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<RoleResource> UpdateAsync(
        string pathServiceSid, string pathSid, List<string> permission, ITwilioRestClient client = null) => throw null;
    public static Task<RoleResource> UpdateAsync(UpdateRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<RoleResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, List<string> permission, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<RoleResource> UpdateWithHeaders(UpdateRoleOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<RoleResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, List<string> permission, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<RoleResource>> UpdateWithHeadersAsync(
        UpdateRoleOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class RoleTypeEnum : StringEnum
    {
        public static readonly RoleTypeEnum Channel = new RoleTypeEnum();
        public static readonly RoleTypeEnum Deployment = new RoleTypeEnum();

        public RoleTypeEnum() { }

        public static implicit operator RoleTypeEnum(string value) => throw null;
    }
}

public class CreateRoleOptions : IOptions<RoleResource>
{
    public CreateRoleOptions(
        string pathServiceSid, string friendlyName, RoleResource.RoleTypeEnum type, List<string> permission) => throw null;

    public string FriendlyName { get; }
    public string PathServiceSid { get; }
    public List<string> Permission { get; }
    public RoleResource.RoleTypeEnum Type { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteRoleOptions : IOptions<RoleResource>
{
    public DeleteRoleOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchRoleOptions : IOptions<RoleResource>
{
    public FetchRoleOptions(string pathServiceSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadRoleOptions : ReadOptions<RoleResource>
{
    public ReadRoleOptions(string pathServiceSid) => throw null;

    public string PathServiceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateRoleOptions : IOptions<RoleResource>
{
    public UpdateRoleOptions(string pathServiceSid, string pathSid, List<string> permission) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }
    public List<string> Permission { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
