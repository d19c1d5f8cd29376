using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V2;

public class WebChannelsResource : Resource
{
    private WebChannelsResource() { }

    public string ConversationSid { get; private set; }
    public string Identity { get; private set; }

    public static WebChannelsResource Create(
        string addressSid, string chatFriendlyName = null, string customerFriendlyName = null, string preEngagementData = null,
        string identity = null, string uiVersion = null, ITwilioRestClient client = null) => throw null;
    public static WebChannelsResource Create(CreateWebChannelsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<WebChannelsResource> CreateAsync(
        string addressSid, string chatFriendlyName = null, string customerFriendlyName = null, string preEngagementData = null,
        string identity = null, string uiVersion = null, ITwilioRestClient client = null) => throw null;
    public static Task<WebChannelsResource> CreateAsync(CreateWebChannelsOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebChannelsResource> CreateWithHeaders(
        string addressSid, string chatFriendlyName = null, string customerFriendlyName = null, string preEngagementData = null,
        string identity = null, string uiVersion = null, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<WebChannelsResource> CreateWithHeaders(
        CreateWebChannelsOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebChannelsResource>> CreateWithHeadersAsync(
        string addressSid, string chatFriendlyName = null, string customerFriendlyName = null, string preEngagementData = null,
        string identity = null, string uiVersion = null, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<WebChannelsResource>> CreateWithHeadersAsync(
        CreateWebChannelsOptions options, ITwilioRestClient client = null) => throw null;
    public static WebChannelsResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreateWebChannelsOptions : IOptions<WebChannelsResource>
{
    public CreateWebChannelsOptions(string addressSid) => throw null;

    public string AddressSid { get; }
    public string ChatFriendlyName { get; set; }
    public string CustomerFriendlyName { get; set; }
    public string Identity { get; set; }
    public string PreEngagementData { get; set; }
    public string UiVersion { get; set; }

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw null;
    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
