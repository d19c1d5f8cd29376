using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.FlexApi.V1;

public class ConfigurationResource : Resource
{
    private ConfigurationResource() { }

    public string AccountSid { get; private set; }
    public object AgentConvEndMethods { get; private set; }
    public object Attributes { get; private set; }
    public bool? CallRecordingEnabled { get; private set; }
    public string CallRecordingWebhookUrl { get; private set; }
    public List<object> ChannelConfigs { get; private set; }
    public string ChatServiceInstanceSid { get; private set; }
    public object CitrixVoiceVdi { get; private set; }
    public object CrmAttributes { get; private set; }
    public string CrmCallbackUrl { get; private set; }
    public bool? CrmEnabled { get; private set; }
    public string CrmFallbackUrl { get; private set; }
    public string CrmType { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public object DebuggerIntegration { get; private set; }
    public bool? FlexInsightsDrilldown { get; private set; }
    public object FlexInsightsHr { get; private set; }
    public string FlexInstanceSid { get; private set; }
    public string FlexServiceInstanceSid { get; private set; }
    public object FlexUiStatusReport { get; private set; }
    public string FlexUrl { get; private set; }
    public List<object> Integrations { get; private set; }
    public object Markdown { get; private set; }
    public string MessagingServiceInstanceSid { get; private set; }
    public object Notifications { get; private set; }
    public object OfflineConfig { get; private set; }
    public object OutboundCallFlows { get; private set; }
    public object PluginServiceAttributes { get; private set; }
    public bool? PluginServiceEnabled { get; private set; }
    public object PublicAttributes { get; private set; }
    public object QueueStatsConfiguration { get; private set; }
    public string RuntimeDomain { get; private set; }
    public List<string> ServerlessServiceSids { get; private set; }
    public string ServiceVersion { get; private set; }
    public ConfigurationResource.StatusEnum Status { get; private set; }
    public string TaskrouterOfflineActivitySid { get; private set; }
    public List<object> TaskrouterSkills { get; private set; }
    public string TaskrouterTargetTaskqueueSid { get; private set; }
    public string TaskrouterTargetWorkflowSid { get; private set; }
    public List<object> TaskrouterTaskqueues { get; private set; }
    public object TaskrouterWorkerAttributes { get; private set; }
    public object TaskrouterWorkerChannels { get; private set; }
    public string TaskrouterWorkspaceSid { get; private set; }
    public object UiAttributes { get; private set; }
    public object UiDependencies { get; private set; }
    public string UiLanguage { get; private set; }
    public string UiVersion { get; private set; }
    public Uri Url { get; private set; }

    public static ConfigurationResource Fetch(string uiVersion = null, ITwilioRestClient client = null) => throw null;
    public static ConfigurationResource Fetch(FetchConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ConfigurationResource> FetchAsync(string uiVersion = null, ITwilioRestClient client = null) => throw null;
    public static Task<ConfigurationResource> FetchAsync(FetchConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ConfigurationResource> FetchWithHeaders(
        string uiVersion = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ConfigurationResource> FetchWithHeaders(
        FetchConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ConfigurationResource>> FetchWithHeadersAsync(
        string uiVersion = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ConfigurationResource>> FetchWithHeadersAsync(
        FetchConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static ConfigurationResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
    public static ConfigurationResource Update(ITwilioRestClient client = null) => throw null;
    public static ConfigurationResource Update(UpdateConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<ConfigurationResource> UpdateAsync(ITwilioRestClient client = null) => throw null;
    public static Task<ConfigurationResource> UpdateAsync(
        UpdateConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ConfigurationResource> UpdateWithHeaders(ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<ConfigurationResource> UpdateWithHeaders(
        UpdateConfigurationOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ConfigurationResource>> UpdateWithHeadersAsync(ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<ConfigurationResource>> UpdateWithHeadersAsync(
        UpdateConfigurationOptions options, ITwilioRestClient client = null) => throw null;

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Inprogress = new StatusEnum();
        public static readonly StatusEnum Notstarted = new StatusEnum();
        public static readonly StatusEnum Ok = new StatusEnum();

        public StatusEnum() { }

        public static implicit operator StatusEnum(string value) => throw null;
    }
}

public class FetchConfigurationOptions : IOptions<ConfigurationResource>
{
    public FetchConfigurationOptions() { }

    public string UiVersion { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}

public class UpdateConfigurationOptions : IOptions<ConfigurationResource>
{
    public UpdateConfigurationOptions() { }

    public object Body { get; set; }

    public string GetBody() => throw null;
}
