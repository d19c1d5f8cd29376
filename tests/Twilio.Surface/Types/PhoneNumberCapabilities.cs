namespace Twilio.Types;

public class PhoneNumberCapabilities
{
    public PhoneNumberCapabilities(bool mms, bool sms, bool voice, bool fax) => throw null;

    public bool Fax { get; }
    public bool Mms { get; }
    public bool Sms { get; }
    public bool Voice { get; }
}
