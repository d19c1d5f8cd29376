using Twilio.Types;

namespace Twilio.Rest;

public sealed class Domain : StringEnum
{
    public static readonly Domain Accounts = new Domain();
    public static readonly Domain Api = new Domain();
    public static readonly Domain Assistants = new Domain();
    public static readonly Domain Bulkexports = new Domain();
    public static readonly Domain Chat = new Domain();
    public static readonly Domain Content = new Domain();
    public static readonly Domain Conversations = new Domain();
    public static readonly Domain Events = new Domain();
    public static readonly Domain FlexApi = new Domain();
    public static readonly Domain FrontlineApi = new Domain();
    public static readonly Domain Iam = new Domain();
    public static readonly Domain Insights = new Domain();
    public static readonly Domain Intelligence = new Domain();
    public static readonly Domain IpMessaging = new Domain();
    public static readonly Domain Knowledge = new Domain();
    public static readonly Domain Lookups = new Domain();
    public static readonly Domain Marketplace = new Domain();
    public static readonly Domain Memory = new Domain();
    public static readonly Domain Messaging = new Domain();
    public static readonly Domain Monitor = new Domain();
    public static readonly Domain Notify = new Domain();
    public static readonly Domain Numbers = new Domain();
    public static readonly Domain Oauth = new Domain();
    public static readonly Domain Preview = new Domain();
    public static readonly Domain PreviewIam = new Domain();
    public static readonly Domain Pricing = new Domain();
    public static readonly Domain Proxy = new Domain();
    public static readonly Domain Routes = new Domain();
    public static readonly Domain Serverless = new Domain();
    public static readonly Domain Studio = new Domain();
    public static readonly Domain Supersim = new Domain();
    public static readonly Domain Sync = new Domain();
    public static readonly Domain Taskrouter = new Domain();
    public static readonly Domain Trunking = new Domain();
    public static readonly Domain Trusthub = new Domain();
    public static readonly Domain Verify = new Domain();
    public static readonly Domain Video = new Domain();
    public static readonly Domain Voice = new Domain();
    public static readonly Domain Wireless = new Domain();

    public Domain() { }

    public static implicit operator Domain(string value) => throw null;
}
