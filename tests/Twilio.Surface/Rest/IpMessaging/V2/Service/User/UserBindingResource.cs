using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.IpMessaging.V2.Service.User;

public class UserBindingResource : Resource
{
    private UserBindingResource() { }

    public string AccountSid { get; private set; }
    public UserBindingResource.BindingTypeEnum BindingType { get; private set; }
    public string CredentialSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Endpoint { get; private set; }
    public string Identity { get; private set; }
    public List<string> MessageTypes { get; private set; }
    public string ServiceSid { get; private set; }
    public string Sid { get; private set; }
    public Uri Url { get; private set; }
    public string UserSid { get; private set; }

    public static bool Delete(string pathServiceSid, string pathUserSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathUserSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathUserSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathUserSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static UserBindingResource Fetch(
        string pathServiceSid, string pathUserSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static UserBindingResource Fetch(FetchUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<UserBindingResource> FetchAsync(
        string pathServiceSid, string pathUserSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<UserBindingResource> FetchAsync(FetchUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserBindingResource> FetchWithHeaders(
        string pathServiceSid, string pathUserSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserBindingResource> FetchWithHeaders(
        FetchUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserBindingResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathUserSid, string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserBindingResource>> FetchWithHeadersAsync(
        FetchUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static UserBindingResource FromJson(string json) => throw null;
    public static Page<UserBindingResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<UserBindingResource> NextPage(Page<UserBindingResource> page, ITwilioRestClient client) => throw null;
    public static Page<UserBindingResource> PreviousPage(Page<UserBindingResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<UserBindingResource> Read(
        string pathServiceSid, string pathUserSid, List<UserBindingResource.BindingTypeEnum> bindingType = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<UserBindingResource> Read(ReadUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<UserBindingResource>> ReadAsync(
        string pathServiceSid, string pathUserSid, List<UserBindingResource.BindingTypeEnum> bindingType = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<UserBindingResource>> ReadAsync(
        ReadUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<UserBindingResource> ReadWithHeaders(
        string pathServiceSid, string pathUserSid, List<UserBindingResource.BindingTypeEnum> bindingType = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<UserBindingResource> ReadWithHeaders(
        ReadUserBindingOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<UserBindingResource>> ReadWithHeadersAsync(
        ReadUserBindingOptions options, ITwilioRestClient client = null) => throw null;
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

public class DeleteUserBindingOptions : IOptions<UserBindingResource>
{
    public DeleteUserBindingOptions(string pathServiceSid, string pathUserSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }
    public string PathUserSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchUserBindingOptions : IOptions<UserBindingResource>
{
    public FetchUserBindingOptions(string pathServiceSid, string pathUserSid, string pathSid) => throw null;

    public string PathServiceSid { get; }
    public string PathSid { get; }
    public string PathUserSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadUserBindingOptions : ReadOptions<UserBindingResource>
{
    public ReadUserBindingOptions(string pathServiceSid, string pathUserSid) => throw null;

    public List<UserBindingResource.BindingTypeEnum> BindingType { get; set; }
    public string PathServiceSid { get; }
    public string PathUserSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
