using System;
using System.Collections.Generic;

namespace Twilio.Http;

public class Request
{
    public Request(HttpMethod method, string url) => throw null;

    public string Body { get; set; }
    public string Edge { get; set; }
    public List<KeyValuePair<string, string>> HeaderParams { get; private set; }
    public HttpMethod Method { get; }
    public string Password { get; set; }
    public List<KeyValuePair<string, string>> PostParams { get; private set; }
    public List<KeyValuePair<string, string>> QueryParams { get; private set; }
    public string Region { get; set; }
    public Uri Uri { get; private set; }
    public string[] UserAgentExtensions { get; set; }
    public string Username { get; set; }

    public void AddHeaderParam(string name, string value) => throw null;
    public void AddPostParam(string name, string value) => throw null;
    public void AddQueryParam(string name, string value) => throw null;
    public Uri ConstructUrl() => throw null;
}
