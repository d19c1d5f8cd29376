using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Chat.V1.Service.User;

public class UserChannelResource : Resource
{
    private UserChannelResource() { }

    public string AccountSid { get; private set; }
    public string ChannelSid { get; private set; }
    public int? LastConsumedMessageIndex { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string MemberSid { get; private set; }
    public string ServiceSid { get; private set; }
    public UserChannelResource.ChannelStatusEnum Status { get; private set; }
    public int? UnreadMessagesCount { get; private set; }

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

    public sealed class ChannelStatusEnum : StringEnum
    {
        public static readonly ChannelStatusEnum Invited = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum Joined = new ChannelStatusEnum();
        public static readonly ChannelStatusEnum NotParticipating = new ChannelStatusEnum();

        public ChannelStatusEnum() { }

        public static implicit operator ChannelStatusEnum(string value) => throw null;
    }
}

public class ReadUserChannelOptions : ReadOptions<UserChannelResource>
{
    public ReadUserChannelOptions(string pathServiceSid, string pathUserSid) => throw null;

    public string PathServiceSid { get; }
    public string PathUserSid { get; }

    public List<KeyValuePair<string, string>> GetParams() => throw null;
}
