using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.IpMessaging.V1;

public class ServiceResource : Resource
{
    private ServiceResource() { }

    public string AccountSid { get; private set; }
    public int? ConsumptionReportInterval { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string DefaultChannelCreatorRoleSid { get; private set; }
    public string DefaultChannelRoleSid { get; private set; }
    public string DefaultServiceRoleSid { get; private set; }
    public string FriendlyName { get; private set; }
    public object Limits { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public object Notifications { get; private set; }
    public string PostWebhookUrl { get; private set; }
    public string PreWebhookUrl { get; private set; }
    public bool? ReachabilityEnabled { get; private set; }
    public bool? ReadStatusEnabled { get; private set; }
    public string Sid { get; private set; }
    public int? TypingIndicatorTimeout { get; private set; }
    public Uri Url { get; private set; }
    public List<string> WebhookFilters { get; private set; }
    public string WebhookMethod { get; private set; }
    public object Webhooks { get; private set; }

    public static ServiceResource Create(string friendlyName, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Create(CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> CreateAsync(string friendlyName, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> CreateAsync(CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> CreateWithHeaders(string friendlyName, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> CreateWithHeaders(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        string friendlyName, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw null;
    public static bool Delete(DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<bool> DeleteAsync(DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<bool> DeleteWithHeaders(DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Fetch(string pathSid, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Fetch(FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> FetchAsync(string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> FetchAsync(FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> FetchWithHeaders(string pathSid, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> FetchWithHeaders(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static ServiceResource FromJson(string json) => throw null;
    public static Page<ServiceResource> GetPage(string targetUrl, ITwilioRestClient client) => throw null;
    public static Page<ServiceResource> NextPage(Page<ServiceResource> page, ITwilioRestClient client) => throw null;
    public static Page<ServiceResource> PreviousPage(Page<ServiceResource> page, ITwilioRestClient client) => throw null;
    public static ResourceSet<ServiceResource> Read(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSet<ServiceResource> Read(ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ServiceResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSet<ServiceResource>> ReadAsync(ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw null;
    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ResourceSetResponse<ServiceResource>> ReadWithHeadersAsync(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static string ToJson(object model) => throw null;
    public static ServiceResource Update(
        string pathSid, string friendlyName = null, string defaultServiceRoleSid = null, string defaultChannelRoleSid = null,
        string defaultChannelCreatorRoleSid = null, bool? readStatusEnabled = null, bool? reachabilityEnabled = null,
        int? typingIndicatorTimeout = null, int? consumptionReportInterval = null, bool? notificationsNewMessageEnabled = null,
        string notificationsNewMessageTemplate = null, bool? notificationsAddedToChannelEnabled = null,
        string notificationsAddedToChannelTemplate = null, bool? notificationsRemovedFromChannelEnabled = null,
        string notificationsRemovedFromChannelTemplate = null, bool? notificationsInvitedToChannelEnabled = null,
        string notificationsInvitedToChannelTemplate = null, Uri preWebhookUrl = null, Uri postWebhookUrl = null,
        HttpMethod webhookMethod = null, List<string> webhookFilters = null, Uri webhooksOnMessageSendUrl = null,
        HttpMethod webhooksOnMessageSendMethod = null, Uri webhooksOnMessageUpdateUrl = null,
        HttpMethod webhooksOnMessageUpdateMethod = null, Uri webhooksOnMessageRemoveUrl = null,
        HttpMethod webhooksOnMessageRemoveMethod = null, Uri webhooksOnChannelAddUrl = null, HttpMethod webhooksOnChannelAddMethod = null,
        Uri webhooksOnChannelDestroyUrl = null, HttpMethod webhooksOnChannelDestroyMethod = null, Uri webhooksOnChannelUpdateUrl = null,
        HttpMethod webhooksOnChannelUpdateMethod = null, Uri webhooksOnMemberAddUrl = null, HttpMethod webhooksOnMemberAddMethod = null,
        Uri webhooksOnMemberRemoveUrl = null, HttpMethod webhooksOnMemberRemoveMethod = null, Uri webhooksOnMessageSentUrl = null,
        HttpMethod webhooksOnMessageSentMethod = null, Uri webhooksOnMessageUpdatedUrl = null,
        HttpMethod webhooksOnMessageUpdatedMethod = null, Uri webhooksOnMessageRemovedUrl = null,
        HttpMethod webhooksOnMessageRemovedMethod = null, Uri webhooksOnChannelAddedUrl = null,
        HttpMethod webhooksOnChannelAddedMethod = null, Uri webhooksOnChannelDestroyedUrl = null,
        HttpMethod webhooksOnChannelDestroyedMethod = null, Uri webhooksOnChannelUpdatedUrl = null,
        HttpMethod webhooksOnChannelUpdatedMethod = null, Uri webhooksOnMemberAddedUrl = null,
        HttpMethod webhooksOnMemberAddedMethod = null, Uri webhooksOnMemberRemovedUrl = null,
        HttpMethod webhooksOnMemberRemovedMethod = null, int? limitsChannelMembers = null, int? limitsUserChannels = null,
        ITwilioRestClient client = null) => throw null;
    public static ServiceResource Update(UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> UpdateAsync(
        string pathSid, string friendlyName = null, string defaultServiceRoleSid = null, string defaultChannelRoleSid = null,
        string defaultChannelCreatorRoleSid = null, bool? readStatusEnabled = null, bool? reachabilityEnabled = null,
        int? typingIndicatorTimeout = null, int? consumptionReportInterval = null, bool? notificationsNewMessageEnabled = null,
        string notificationsNewMessageTemplate = null, bool? notificationsAddedToChannelEnabled = null,
        string notificationsAddedToChannelTemplate = null, bool? notificationsRemovedFromChannelEnabled = null,
        string notificationsRemovedFromChannelTemplate = null, bool? notificationsInvitedToChannelEnabled = null,
        string notificationsInvitedToChannelTemplate = null, Uri preWebhookUrl = null, Uri postWebhookUrl = null,
        HttpMethod webhookMethod = null, List<string> webhookFilters = null, Uri webhooksOnMessageSendUrl = null,
        HttpMethod webhooksOnMessageSendMethod = null, Uri webhooksOnMessageUpdateUrl = null,
        HttpMethod webhooksOnMessageUpdateMethod = null, Uri webhooksOnMessageRemoveUrl = null,
        HttpMethod webhooksOnMessageRemoveMethod = null, Uri webhooksOnChannelAddUrl = null, HttpMethod webhooksOnChannelAddMethod = null,
        Uri webhooksOnChannelDestroyUrl = null, HttpMethod webhooksOnChannelDestroyMethod = null, Uri webhooksOnChannelUpdateUrl = null,
        HttpMethod webhooksOnChannelUpdateMethod = null, Uri webhooksOnMemberAddUrl = null, HttpMethod webhooksOnMemberAddMethod = null,
        Uri webhooksOnMemberRemoveUrl = null, HttpMethod webhooksOnMemberRemoveMethod = null, Uri webhooksOnMessageSentUrl = null,
        HttpMethod webhooksOnMessageSentMethod = null, Uri webhooksOnMessageUpdatedUrl = null,
        HttpMethod webhooksOnMessageUpdatedMethod = null, Uri webhooksOnMessageRemovedUrl = null,
        HttpMethod webhooksOnMessageRemovedMethod = null, Uri webhooksOnChannelAddedUrl = null,
        HttpMethod webhooksOnChannelAddedMethod = null, Uri webhooksOnChannelDestroyedUrl = null,
        HttpMethod webhooksOnChannelDestroyedMethod = null, Uri webhooksOnChannelUpdatedUrl = null,
        HttpMethod webhooksOnChannelUpdatedMethod = null, Uri webhooksOnMemberAddedUrl = null,
        HttpMethod webhooksOnMemberAddedMethod = null, Uri webhooksOnMemberRemovedUrl = null,
        HttpMethod webhooksOnMemberRemovedMethod = null, int? limitsChannelMembers = null, int? limitsUserChannels = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> UpdateAsync(UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        string pathSid, string friendlyName = null, string defaultServiceRoleSid = null, string defaultChannelRoleSid = null,
        string defaultChannelCreatorRoleSid = null, bool? readStatusEnabled = null, bool? reachabilityEnabled = null,
        int? typingIndicatorTimeout = null, int? consumptionReportInterval = null, bool? notificationsNewMessageEnabled = null,
        string notificationsNewMessageTemplate = null, bool? notificationsAddedToChannelEnabled = null,
        string notificationsAddedToChannelTemplate = null, bool? notificationsRemovedFromChannelEnabled = null,
        string notificationsRemovedFromChannelTemplate = null, bool? notificationsInvitedToChannelEnabled = null,
        string notificationsInvitedToChannelTemplate = null, Uri preWebhookUrl = null, Uri postWebhookUrl = null,
        HttpMethod webhookMethod = null, List<string> webhookFilters = null, Uri webhooksOnMessageSendUrl = null,
        HttpMethod webhooksOnMessageSendMethod = null, Uri webhooksOnMessageUpdateUrl = null,
        HttpMethod webhooksOnMessageUpdateMethod = null, Uri webhooksOnMessageRemoveUrl = null,
        HttpMethod webhooksOnMessageRemoveMethod = null, Uri webhooksOnChannelAddUrl = null, HttpMethod webhooksOnChannelAddMethod = null,
        Uri webhooksOnChannelDestroyUrl = null, HttpMethod webhooksOnChannelDestroyMethod = null, Uri webhooksOnChannelUpdateUrl = null,
        HttpMethod webhooksOnChannelUpdateMethod = null, Uri webhooksOnMemberAddUrl = null, HttpMethod webhooksOnMemberAddMethod = null,
        Uri webhooksOnMemberRemoveUrl = null, HttpMethod webhooksOnMemberRemoveMethod = null, Uri webhooksOnMessageSentUrl = null,
        HttpMethod webhooksOnMessageSentMethod = null, Uri webhooksOnMessageUpdatedUrl = null,
        HttpMethod webhooksOnMessageUpdatedMethod = null, Uri webhooksOnMessageRemovedUrl = null,
        HttpMethod webhooksOnMessageRemovedMethod = null, Uri webhooksOnChannelAddedUrl = null,
        HttpMethod webhooksOnChannelAddedMethod = null, Uri webhooksOnChannelDestroyedUrl = null,
        HttpMethod webhooksOnChannelDestroyedMethod = null, Uri webhooksOnChannelUpdatedUrl = null,
        HttpMethod webhooksOnChannelUpdatedMethod = null, Uri webhooksOnMemberAddedUrl = null,
        HttpMethod webhooksOnMemberAddedMethod = null, Uri webhooksOnMemberRemovedUrl = null,
        HttpMethod webhooksOnMemberRemovedMethod = null, int? limitsChannelMembers = null, int? limitsUserChannels = null,
        ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        string pathSid, string friendlyName = null, string defaultServiceRoleSid = null, string defaultChannelRoleSid = null,
        string defaultChannelCreatorRoleSid = null, bool? readStatusEnabled = null, bool? reachabilityEnabled = null,
        int? typingIndicatorTimeout = null, int? consumptionReportInterval = null, bool? notificationsNewMessageEnabled = null,
        string notificationsNewMessageTemplate = null, bool? notificationsAddedToChannelEnabled = null,
        string notificationsAddedToChannelTemplate = null, bool? notificationsRemovedFromChannelEnabled = null,
        string notificationsRemovedFromChannelTemplate = null, bool? notificationsInvitedToChannelEnabled = null,
        string notificationsInvitedToChannelTemplate = null, Uri preWebhookUrl = null, Uri postWebhookUrl = null,
        HttpMethod webhookMethod = null, List<string> webhookFilters = null, Uri webhooksOnMessageSendUrl = null,
        HttpMethod webhooksOnMessageSendMethod = null, Uri webhooksOnMessageUpdateUrl = null,
        HttpMethod webhooksOnMessageUpdateMethod = null, Uri webhooksOnMessageRemoveUrl = null,
        HttpMethod webhooksOnMessageRemoveMethod = null, Uri webhooksOnChannelAddUrl = null, HttpMethod webhooksOnChannelAddMethod = null,
        Uri webhooksOnChannelDestroyUrl = null, HttpMethod webhooksOnChannelDestroyMethod = null, Uri webhooksOnChannelUpdateUrl = null,
        HttpMethod webhooksOnChannelUpdateMethod = null, Uri webhooksOnMemberAddUrl = null, HttpMethod webhooksOnMemberAddMethod = null,
        Uri webhooksOnMemberRemoveUrl = null, HttpMethod webhooksOnMemberRemoveMethod = null, Uri webhooksOnMessageSentUrl = null,
        HttpMethod webhooksOnMessageSentMethod = null, Uri webhooksOnMessageUpdatedUrl = null,
        HttpMethod webhooksOnMessageUpdatedMethod = null, Uri webhooksOnMessageRemovedUrl = null,
        HttpMethod webhooksOnMessageRemovedMethod = null, Uri webhooksOnChannelAddedUrl = null,
        HttpMethod webhooksOnChannelAddedMethod = null, Uri webhooksOnChannelDestroyedUrl = null,
        HttpMethod webhooksOnChannelDestroyedMethod = null, Uri webhooksOnChannelUpdatedUrl = null,
        HttpMethod webhooksOnChannelUpdatedMethod = null, Uri webhooksOnMemberAddedUrl = null,
        HttpMethod webhooksOnMemberAddedMethod = null, Uri webhooksOnMemberRemovedUrl = null,
        HttpMethod webhooksOnMemberRemovedMethod = null, int? limitsChannelMembers = null, int? limitsUserChannels = null,
        ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
}

public class CreateServiceOptions : IOptions<ServiceResource>
{
    public CreateServiceOptions(string friendlyName) => throw null;

    public string FriendlyName { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class DeleteServiceOptions : IOptions<ServiceResource>
{
    public DeleteServiceOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class FetchServiceOptions : IOptions<ServiceResource>
{
    public FetchServiceOptions(string pathSid) => throw null;

    public string PathSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class ReadServiceOptions : ReadOptions<ServiceResource>
{
    public ReadServiceOptions() { }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateServiceOptions : IOptions<ServiceResource>
{
    public UpdateServiceOptions(string pathSid) => throw null;

    public int? ConsumptionReportInterval { get; set; }
    public string DefaultChannelCreatorRoleSid { get; set; }
    public string DefaultChannelRoleSid { get; set; }
    public string DefaultServiceRoleSid { get; set; }
    public string FriendlyName { get; set; }
    public int? LimitsChannelMembers { get; set; }
    public int? LimitsUserChannels { get; set; }
    public bool? NotificationsAddedToChannelEnabled { get; set; }
    public string NotificationsAddedToChannelTemplate { get; set; }
    public bool? NotificationsInvitedToChannelEnabled { get; set; }
    public string NotificationsInvitedToChannelTemplate { get; set; }
    public bool? NotificationsNewMessageEnabled { get; set; }
    public string NotificationsNewMessageTemplate { get; set; }
    public bool? NotificationsRemovedFromChannelEnabled { get; set; }
    public string NotificationsRemovedFromChannelTemplate { get; set; }
    public string PathSid { get; }
    public Uri PostWebhookUrl { get; set; }
    public Uri PreWebhookUrl { get; set; }
    public bool? ReachabilityEnabled { get; set; }
    public bool? ReadStatusEnabled { get; set; }
    public int? TypingIndicatorTimeout { get; set; }
    public List<string> WebhookFilters { get; set; }
    public HttpMethod WebhookMethod { get; set; }
    public HttpMethod WebhooksOnChannelAddMethod { get; set; }
    public Uri WebhooksOnChannelAddUrl { get; set; }
    public HttpMethod WebhooksOnChannelAddedMethod { get; set; }
    public Uri WebhooksOnChannelAddedUrl { get; set; }
    public HttpMethod WebhooksOnChannelDestroyMethod { get; set; }
    public Uri WebhooksOnChannelDestroyUrl { get; set; }
    public HttpMethod WebhooksOnChannelDestroyedMethod { get; set; }
    public Uri WebhooksOnChannelDestroyedUrl { get; set; }
    public HttpMethod WebhooksOnChannelUpdateMethod { get; set; }
    public Uri WebhooksOnChannelUpdateUrl { get; set; }
    public HttpMethod WebhooksOnChannelUpdatedMethod { get; set; }
    public Uri WebhooksOnChannelUpdatedUrl { get; set; }
    public HttpMethod WebhooksOnMemberAddMethod { get; set; }
    public Uri WebhooksOnMemberAddUrl { get; set; }
    public HttpMethod WebhooksOnMemberAddedMethod { get; set; }
    public Uri WebhooksOnMemberAddedUrl { get; set; }
    public HttpMethod WebhooksOnMemberRemoveMethod { get; set; }
    public Uri WebhooksOnMemberRemoveUrl { get; set; }
    public HttpMethod WebhooksOnMemberRemovedMethod { get; set; }
    public Uri WebhooksOnMemberRemovedUrl { get; set; }
    public HttpMethod WebhooksOnMessageRemoveMethod { get; set; }
    public Uri WebhooksOnMessageRemoveUrl { get; set; }
    public HttpMethod WebhooksOnMessageRemovedMethod { get; set; }
    public Uri WebhooksOnMessageRemovedUrl { get; set; }
    public HttpMethod WebhooksOnMessageSendMethod { get; set; }
    public Uri WebhooksOnMessageSendUrl { get; set; }
    public HttpMethod WebhooksOnMessageSentMethod { get; set; }
    public Uri WebhooksOnMessageSentUrl { get; set; }
    public HttpMethod WebhooksOnMessageUpdateMethod { get; set; }
    public Uri WebhooksOnMessageUpdateUrl { get; set; }
    public HttpMethod WebhooksOnMessageUpdatedMethod { get; set; }
    public Uri WebhooksOnMessageUpdatedUrl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
