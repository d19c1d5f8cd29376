namespace Twilio.Types;

public class PhoneNumber : IEndpoint
{
    public PhoneNumber(string number) => throw null;

    public static implicit operator PhoneNumber(string number) => throw null;

    public override string ToString() => throw null;
}
