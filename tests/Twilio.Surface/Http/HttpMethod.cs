namespace Twilio.Http;

public class HttpMethod
{
    public static readonly HttpMethod Delete = new HttpMethod("DELETE");
    public static readonly HttpMethod Get = new HttpMethod("GET");
    public static readonly HttpMethod Patch = new HttpMethod("PATCH");
    public static readonly HttpMethod Post = new HttpMethod("POST");
    public static readonly HttpMethod Put = new HttpMethod("PUT");

    public HttpMethod(string method) { }

    public static implicit operator HttpMethod(string value) => throw null;

    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}
