using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Chat.V2.Service.User;

public class UserChannelResource : Resource
{
    private UserChannelResource() { }

    public string AccountSid { get; private set; }
    public string ChannelSid { get; private set; }
    public int? LastConsumedMessageIndex { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string MemberSid { get; private set; }
    public UserChannelResource.NotificationLevelEnum NotificationLevel { get; private set; }
    public string ServiceSid { get; private set; }
    public UserChannelResource.ChannelStatusEnum Status { get; private set; }
    public int? UnreadMessagesCount { get; private set; }
    public Uri Url { get; private set; }
    public string UserSid { get; private set; }

    public static bool Delete(
        string pathServiceSid, string pathUserSid, string pathChannelSid,
        UserChannelResource.WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathUserSid, string pathChannelSid,
        UserChannelResource.WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathUserSid, string pathChannelSid,
        UserChannelResource.WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathUserSid, string pathChannelSid,
        UserChannelResource.WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static UserChannelResource Fetch(
        string pathServiceSid, string pathUserSid, string pathChannelSid, ITwilioRestClient client = null) => throw null;
    public static UserChannelResource Fetch(FetchUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<UserChannelResource> FetchAsync(
        string pathServiceSid, string pathUserSid, string pathChannelSid, ITwilioRestClient client = null) => throw null;
    public static Task<UserChannelResource> FetchAsync(FetchUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserChannelResource> FetchWithHeaders(
        string pathServiceSid, string pathUserSid, string pathChannelSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserChannelResource> FetchWithHeaders(
        FetchUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserChannelResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathUserSid, string pathChannelSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserChannelResource>> FetchWithHeadersAsync(
        FetchUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static UserChannelResource FromJson(string json) => throw null;
    public static Page<UserChannelResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<UserChannelResource> NextPage(Page<UserChannelResource> page, ITwilioRestClient client) => throw null;
    public static Page<UserChannelResource> PreviousPage(Page<UserChannelResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<UserChannelResource> Read(
        string pathServiceSid, string pathUserSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSet<UserChannelResource> Read(ReadUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<UserChannelResource>> ReadAsync(
        string pathServiceSid, string pathUserSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<UserChannelResource>> ReadAsync(
        ReadUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<UserChannelResource> ReadWithHeaders(
        string pathServiceSid, string pathUserSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<UserChannelResource> ReadWithHeaders(
        ReadUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<UserChannelResource>> ReadWithHeadersAsync(
        ReadUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static UserChannelResource Update(
        string pathServiceSid, string pathUserSid, string pathChannelSid,
        UserChannelResource.NotificationLevelEnum notificationLevel = null, int? lastConsumedMessageIndex = null,
        DateTime? lastConsumptionTimestamp = null, ITwilioRestClient client = null) => throw null;
    public static UserChannelResource Update(UpdateUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<UserChannelResource> UpdateAsync(
        string pathServiceSid, string pathUserSid, string pathChannelSid,
        UserChannelResource.NotificationLevelEnum notificationLevel = null, int? lastConsumedMessageIndex = null,
        DateTime? lastConsumptionTimestamp = null, ITwilioRestClient client = null) => throw null;
    public static Task<UserChannelResource> UpdateAsync(UpdateUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserChannelResource> UpdateWithHeaders(
        string pathServiceSid, string pathUserSid, string pathChannelSid,
        UserChannelResource.NotificationLevelEnum notificationLevel = null, int? lastConsumedMessageIndex = null,
        DateTime? lastConsumptionTimestamp = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<UserChannelResource> UpdateWithHeaders(
        UpdateUserChannelOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserChannelResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathUserSid, string pathChannelSid,
        UserChannelResource.NotificationLevelEnum notificationLevel = null, int? lastConsumedMessageIndex = null,
        DateTime? lastConsumptionTimestamp = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<UserChannelResource>> UpdateWithHeadersAsync(
        UpdateUserChannelOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class ChannelStatusEnum : StringEnum
    {
        public static readonly ChannelStatusEnum Invited = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum Joined = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum Notparticipating = new ChannelStatusEnum();

        public ChannelStatusEnum() { }

        public static implicit operator ChannelStatusEnum(string value) => throw null;
    }

    public sealed class NotificationLevelEnum : StringEnum
    {
        public static readonly NotificationLevelEnum Default = new NotificationLevelEnum();
        public static readonly NotificationLevelEnum Muted = new NotificationLevelEnum();

        public NotificationLevelEnum() { }

        public static implicit operator NotificationLevelEnum(string value) => throw null;
    }

    public sealed class WebhookEnabledTypeEnum : StringEnum
    {
        public static readonly WebhookEnabledTypeEnum False = new WebhookEnabledTypeEnum();
        public static readonly WebhookEnabledTypeEnum True = new WebhookEnabledTypeEnum();

        public WebhookEnabledTypeEnum() { }

        public static implicit operator WebhookEnabledTypeEnum(string value) => throw null;
    }
}

public class DeleteUserChannelOptions : IOptions<UserChannelResource>
{
    public DeleteUserChannelOptions(string pathServiceSid, string pathUserSid, string pathChannelSid) => throw null;

    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathUserSid { get; }
    public UserChannelResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchUserChannelOptions : IOptions<UserChannelResource>
{
    public FetchUserChannelOptions(string pathServiceSid, string pathUserSid, string pathChannelSid) => throw null;

    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathUserSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadUserChannelOptions : ReadOptions<UserChannelResource>
{
    public ReadUserChannelOptions(string pathServiceSid, string pathUserSid) => throw null;

    public string PathServiceSid { get; }
    public string PathUserSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateUserChannelOptions : IOptions<UserChannelResource>
{
    public UpdateUserChannelOptions(string pathServiceSid, string pathUserSid, string pathChannelSid) => throw null;

    public int? LastConsumedMessageIndex { get; set; }
    public DateTime? LastConsumptionTimestamp { get; set; }
    public UserChannelResource.NotificationLevelEnum NotificationLevel { get; set; }
    public string PathChannelSid { get; }
    public string PathServiceSid { get; }
    public string PathUserSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
