namespace Twilio.Types;

public abstract class StringEnum
{
    protected StringEnum() { }
    protected StringEnum(string value) => throw null;

    public static bool operator ==(StringEnum a, StringEnum b) => throw null;
    public static bool operator !=(StringEnum a, StringEnum b) => throw null;

    public override bool Equals(object obj) => throw null;
    public void FromString(string value) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}
