using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.FrontlineApi.V1;

public class UserResource : Resource
{
    private UserResource() { }

    public string Avatar { get; private set; }
    public string FriendlyName { get; private set; }
    public string Identity { get; private set; }
    public bool? IsAvailable { get; private set; }
    public string Sid { get; private set; }
    public UserResource.StateTypeEnum State { get; private set; }
    public Uri Url { get; private set; }

    public static UserResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static UserResource Fetch(FetchUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> FetchAsync(FetchUserOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> FetchWithHeaders(FetchUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> FetchWithHeadersAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> FetchWithHeadersAsync(
        FetchUserOptions options, ITwilioRestClient client = null) => throw null;
    public static UserResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static UserResource Update(
        string pathSid, string friendlyName = null, string avatar = null, UserResource.StateTypeEnum state = null,
        bool? isAvailable = null, ITwilioRestClient client = null) => throw null;
    public static UserResource Update(UpdateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> UpdateAsync(
        string pathSid, string friendlyName = null, string avatar = null, UserResource.StateTypeEnum state = null,
        bool? isAvailable = null, ITwilioRestClient client = null) => throw null;
    public static Task<UserResource> UpdateAsync(UpdateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> UpdateWithHeaders(
        string pathSid, string friendlyName = null, string avatar = null, UserResource.StateTypeEnum state = null,
        bool? isAvailable = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserResource> UpdateWithHeaders(UpdateUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> UpdateWithHeadersAsync(
        string pathSid, string friendlyName = null, string avatar = null, UserResource.StateTypeEnum state = null,
        bool? isAvailable = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserResource>> UpdateWithHeadersAsync(
        UpdateUserOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class StateTypeEnum : StringEnum
    {
        public static readonly StateTypeEnum Active = new StateTypeEnum();
        public static readonly StateTypeEnum Deactivated = new StateTypeEnum();

        public StateTypeEnum() { }

        public static implicit operator StateTypeEnum(string value) => throw null;
    }
}

public class FetchUserOptions : IOptions<UserResource>
{
    public FetchUserOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateUserOptions : IOptions<UserResource>
{
    public UpdateUserOptions(string pathSid) => throw null;

    public string Avatar { get; set; }
    public string FriendlyName { get; set; }
    public bool? IsAvailable { get; set; }
    public string PathSid { get; }
    public UserResource.StateTypeEnum State { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
