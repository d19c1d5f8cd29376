using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V2;

public class FlexUserResource : Resource
{
    private FlexUserResource() { }

    public string AccountSid { get; private set; }
    public DateTime? CreatedDate { get; private set; }
    public string Email { get; private set; }
    public string FlexTeamSid { get; private set; }
    public string FlexUserSid { get; private set; }
    public string InstanceSid { get; private set; }
    public string Locale { get; private set; }
    public List<string> Roles { get; private set; }
    public DateTime? UpdatedDate { get; private set; }
    public Uri Url { get; private set; }
    public string UserSid { get; private set; }
    public string Username { get; private set; }
    public int? Version { get; private set; }
    public string WorkerSid { get; private set; }
    public string WorkspaceSid { get; private set; }

    public static FlexUserResource Fetch(string pathInstanceSid, string pathFlexUserSid, ITwilioRestClient client = null) => throw null;
    public static FlexUserResource Fetch(FetchFlexUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<FlexUserResource> FetchAsync(
        string pathInstanceSid, string pathFlexUserSid, ITwilioRestClient client = null) => throw null;
    public static Task<FlexUserResource> FetchAsync(FetchFlexUserOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexUserResource> FetchWithHeaders(
        string pathInstanceSid, string pathFlexUserSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexUserResource> FetchWithHeaders(
        FetchFlexUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexUserResource>> FetchWithHeadersAsync(
        string pathInstanceSid, string pathFlexUserSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexUserResource>> FetchWithHeadersAsync(
        FetchFlexUserOptions options, ITwilioRestClient client = null) => throw null;
    public static FlexUserResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static FlexUserResource Update(
        string pathInstanceSid, string pathFlexUserSid, string email = null, string userSid = null, string locale = null,
        ITwilioRestClient client = null) => throw null;
    public static FlexUserResource Update(UpdateFlexUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<FlexUserResource> UpdateAsync(
        string pathInstanceSid, string pathFlexUserSid, string email = null, string userSid = null, string locale = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<FlexUserResource> UpdateAsync(UpdateFlexUserOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexUserResource> UpdateWithHeaders(
        string pathInstanceSid, string pathFlexUserSid, string email = null, string userSid = null, string locale = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<FlexUserResource> UpdateWithHeaders(
        UpdateFlexUserOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexUserResource>> UpdateWithHeadersAsync(
        string pathInstanceSid, string pathFlexUserSid, string email = null, string userSid = null, string locale = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<FlexUserResource>> UpdateWithHeadersAsync(
        UpdateFlexUserOptions options, ITwilioRestClient client = null) => throw null;
}

public class FetchFlexUserOptions : IOptions<FlexUserResource>
{
    public FetchFlexUserOptions(string pathInstanceSid, string pathFlexUserSid) => throw null;

    public string PathFlexUserSid { get; }
    public string PathInstanceSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateFlexUserOptions : IOptions<FlexUserResource>
{
    public UpdateFlexUserOptions(string pathInstanceSid, string pathFlexUserSid) => throw null;

    public string Email { get; set; }
    public string Locale { get; set; }
    public string PathFlexUserSid { get; }
    public string PathInstanceSid { get; }
    public string UserSid { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
