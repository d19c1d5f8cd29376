using System.Collections;
using System.Collections.Generic;
using Twilio.Clients;

namespace Twilio.Base;

public class ResourceSet<T> : IEnumerable<T>
    where T : Resource
{
    public ResourceSet(Page<T> page, ReadOptions<T> options, ITwilioRestClient client) => throw null;

    public bool AutoPaging { get; set; }

    public IEnumerator<T> GetEnumerator() => throw null;

    IEnumerator IEnumerable.GetEnumerator() => throw null;
}
