using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.IpMessaging.V2;

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
    public object Media { get; private set; }
    public object Notifications { get; private set; }
    public int? PostWebhookRetryCount { get; private set; }
    public string PostWebhookUrl { get; private set; }
    public int? PreWebhookRetryCount { get; private set; }
    public string PreWebhookUrl { get; private set; }
    public bool? ReachabilityEnabled { get; private set; }
    public bool? ReadStatusEnabled { get; private set; }
    public string Sid { get; private set; }
    public int? TypingIndicatorTimeout { get; private set; }
    public Uri Url { get; private set; }
    public List<string> WebhookFilters { get; private set; }
    public string WebhookMethod { get; private set; }

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
        string notificationsNewMessageTemplate = null, string notificationsNewMessageSound = null,
        bool? notificationsNewMessageBadgeCountEnabled = null, bool? notificationsAddedToChannelEnabled = null,
        string notificationsAddedToChannelTemplate = null, string notificationsAddedToChannelSound = null,
        bool? notificationsRemovedFromChannelEnabled = null, string notificationsRemovedFromChannelTemplate = null,
        string notificationsRemovedFromChannelSound = null, bool? notificationsInvitedToChannelEnabled = null,
        string notificationsInvitedToChannelTemplate = null, string notificationsInvitedToChannelSound = null, Uri preWebhookUrl = null,
        Uri postWebhookUrl = null, HttpMethod webhookMethod = null, List<string> webhookFilters = null, int? limitsChannelMembers = null,
        int? limitsUserChannels = null, string mediaCompatibilityMessage = null, int? preWebhookRetryCount = null,
        int? postWebhookRetryCount = null, bool? notificationsLogEnabled = null, ITwilioRestClient client = null) => throw null;
    public static ServiceResource Update(UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> UpdateAsync(
        string pathSid, string friendlyName = null, string defaultServiceRoleSid = null, string defaultChannelRoleSid = null,
        string defaultChannelCreatorRoleSid = null, bool? readStatusEnabled = null, bool? reachabilityEnabled = null,
        int? typingIndicatorTimeout = null, int? consumptionReportInterval = null, bool? notificationsNewMessageEnabled = null,
        string notificationsNewMessageTemplate = null, string notificationsNewMessageSound = null,
        bool? notificationsNewMessageBadgeCountEnabled = null, bool? notificationsAddedToChannelEnabled = null,
        string notificationsAddedToChannelTemplate = null, string notificationsAddedToChannelSound = null,
        bool? notificationsRemovedFromChannelEnabled = null, string notificationsRemovedFromChannelTemplate = null,
        string notificationsRemovedFromChannelSound = null, bool? notificationsInvitedToChannelEnabled = null,
        string notificationsInvitedToChannelTemplate = null, string notificationsInvitedToChannelSound = null, Uri preWebhookUrl = null,
        Uri postWebhookUrl = null, HttpMethod webhookMethod = null, List<string> webhookFilters = null, int? limitsChannelMembers = null,
        int? limitsUserChannels = null, string mediaCompatibilityMessage = null, int? preWebhookRetryCount = null,
        int? postWebhookRetryCount = null, bool? notificationsLogEnabled = null, ITwilioRestClient client = null) => throw null;
    public static Task<ServiceResource> UpdateAsync(UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        string pathSid, string friendlyName = null, string defaultServiceRoleSid = null, string defaultChannelRoleSid = null,
        string defaultChannelCreatorRoleSid = null, bool? readStatusEnabled = null, bool? reachabilityEnabled = null,
        int? typingIndicatorTimeout = null, int? consumptionReportInterval = null, bool? notificationsNewMessageEnabled = null,
        string notificationsNewMessageTemplate = null, string notificationsNewMessageSound = null,
        bool? notificationsNewMessageBadgeCountEnabled = null, bool? notificationsAddedToChannelEnabled = null,
        string notificationsAddedToChannelTemplate = null, string notificationsAddedToChannelSound = null,
        bool? notificationsRemovedFromChannelEnabled = null, string notificationsRemovedFromChannelTemplate = null,
        string notificationsRemovedFromChannelSound = null, bool? notificationsInvitedToChannelEnabled = null,
        string notificationsInvitedToChannelTemplate = null, string notificationsInvitedToChannelSound = null, Uri preWebhookUrl = null,
        Uri postWebhookUrl = null, HttpMethod webhookMethod = null, List<string> webhookFilters = null, int? limitsChannelMembers = null,
        int? limitsUserChannels = null, string mediaCompatibilityMessage = null, int? preWebhookRetryCount = null,
        int? postWebhookRetryCount = null, bool? notificationsLogEnabled = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        string pathSid, string friendlyName = null, string defaultServiceRoleSid = null, string defaultChannelRoleSid = null,
        string defaultChannelCreatorRoleSid = null, bool? readStatusEnabled = null, bool? reachabilityEnabled = null,
        int? typingIndicatorTimeout = null, int? consumptionReportInterval = null, bool? notificationsNewMessageEnabled = null,
        string notificationsNewMessageTemplate = null, string notificationsNewMessageSound = null,
        bool? notificationsNewMessageBadgeCountEnabled = null, bool? notificationsAddedToChannelEnabled = null,
        string notificationsAddedToChannelTemplate = null, string notificationsAddedToChannelSound = null,
        bool? notificationsRemovedFromChannelEnabled = null, string notificationsRemovedFromChannelTemplate = null,
        string notificationsRemovedFromChannelSound = null, bool? notificationsInvitedToChannelEnabled = null,
        string notificationsInvitedToChannelTemplate = null, string notificationsInvitedToChannelSound = null, Uri preWebhookUrl = null,
        Uri postWebhookUrl = null, HttpMethod webhookMethod = null, List<string> webhookFilters = null, int? limitsChannelMembers = null,
        int? limitsUserChannels = null, string mediaCompatibilityMessage = null, int? preWebhookRetryCount = null,
        int? postWebhookRetryCount = null, bool? notificationsLogEnabled = null, ITwilioRestClient client = null) => throw null;
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
    public string MediaCompatibilityMessage { get; set; }
    public bool? NotificationsAddedToChannelEnabled { get; set; }
    public string NotificationsAddedToChannelSound { get; set; }
    public string NotificationsAddedToChannelTemplate { get; set; }
    public bool? NotificationsInvitedToChannelEnabled { get; set; }
    public string NotificationsInvitedToChannelSound { get; set; }
    public string NotificationsInvitedToChannelTemplate { get; set; }
    public bool? NotificationsLogEnabled { get; set; }
    public bool? NotificationsNewMessageBadgeCountEnabled { get; set; }
    public bool? NotificationsNewMessageEnabled { get; set; }
    public string NotificationsNewMessageSound { get; set; }
    public string NotificationsNewMessageTemplate { get; set; }
    public bool? NotificationsRemovedFromChannelEnabled { get; set; }
    public string NotificationsRemovedFromChannelSound { get; set; }
    public string NotificationsRemovedFromChannelTemplate { get; set; }
    public string PathSid { get; }
    public int? PostWebhookRetryCount { get; set; }
    public Uri PostWebhookUrl { get; set; }
    public int? PreWebhookRetryCount { get; set; }
    public Uri PreWebhookUrl { get; set; }
    public bool? ReachabilityEnabled { get; set; }
    public bool? ReadStatusEnabled { get; set; }
    public int? TypingIndicatorTimeout { get; set; }
    public List<string> WebhookFilters { get; set; }
    public HttpMethod WebhookMethod { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
