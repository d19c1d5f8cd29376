using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Sync.V1.Service.SyncStream;

public class StreamMessageResource : Resource
{
    private StreamMessageResource() { }

    public object Data { get; private set; }
    public string Sid { get; private set; }

    public static StreamMessageResource Create(
        string pathServiceSid, string pathStreamSid, object data, ITwilioRestClient client = null) => throw null;
    public static StreamMessageResource Create(CreateStreamMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<StreamMessageResource> CreateAsync(
        string pathServiceSid, string pathStreamSid, object data, ITwilioRestClient client = null) => throw null;
    public static Task<StreamMessageResource> CreateAsync(
        CreateStreamMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<StreamMessageResource> CreateWithHeaders(
        string pathServiceSid, string pathStreamSid, object data, ITwilioRestClient client = null) => throw null;
    public static TwilioResponse<StreamMessageResource> CreateWithHeaders(
        CreateStreamMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<StreamMessageResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathStreamSid, object data, ITwilioRestClient client = null) => throw null;
    public static Task<TwilioResponse<StreamMessageResource>> CreateWithHeadersAsync(
        CreateStreamMessageOptions options, ITwilioRestClient client = null) => throw null;
    public static StreamMessageResource FromJson(string json) => throw null;
    public static string ToJson(object model) => throw null;
}

public class CreateStreamMessageOptions : IOptions<StreamMessageResource>
{
    public CreateStreamMessageOptions(string pathServiceSid, string pathStreamSid, object data) => throw null;

    public object Data { get; }
    public string PathServiceSid { get; }
    public string PathStreamSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
