using System;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Tests.Guards;

/// <summary>Runs the analyzers on code that asks for a toggle before it uses what is behind it, or does not.</summary>
internal static class GuardTest
{
    public static readonly MetadataReference Library = TestRun.Library("Contoso", """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        namespace Contoso
        {
            public static class Media
            {
                public static int Send() => 0;
                public static bool Ready => true;
                public static int[] All() => null;
            }

            public enum Feature { media, other }

            public static class Toggles
            {
                public const string Media = "media";
                public const string Other = "other";
                public static bool MediaOn => true;
                public static bool OtherOn => true;
                public static readonly bool MediaField = true;
                public static bool IsOn(string toggle) => true;
                public static bool IsOn(string toggle, string user) => true;
                public static bool IsOnFor(object user) => true;
                public static bool IsOnAt(CancellationToken token) => true;
                public static bool IsFeatureOn(Feature feature) => true;
                public static bool IsOn<T>() => true;
                public static bool IsOnIn<T>(string toggle) => true;
                public static bool AnyOn(params string[] toggles) => true;
                public static bool Has(this string toggle) => true;
                public static bool? Maybe(string toggle) => true;
                public static Task<bool> IsOnAsync(string toggle) => null;
                public static ValueTask<bool> MediaOnAsync() => default;
                public static Func<bool> Later(string toggle) => null;
                public static bool IsKey(Key key) => true;
                public static bool EitherOn(Feature one, Feature other) => true;
                public static Answer Ask(string toggle) => null;
                public static bool IsOnAll(System.Collections.Generic.IEnumerable<string> toggles) => true;
                public static bool IsOnSince(Lazy<int> version) => true;
                public static Fuzzy Fuzz(string toggle) => null;
            }

            public class Answer { public bool Result => true; public bool Value => true; }

            public struct Key { public static implicit operator Key(string text) => default; }

            public class Fuzzy
            {
                public static implicit operator Fuzzy(bool value) => null;
                public static bool operator true(Fuzzy f) => true;
                public static bool operator false(Fuzzy f) => false;
                public static bool operator !(Fuzzy f) => true;
                public static Fuzzy operator &(Fuzzy a, Fuzzy b) => a;
                public static Fuzzy operator |(Fuzzy a, Fuzzy b) => a;
            }

            public class Account
            {
                public bool MediaOn { get; set; }
                public bool OtherOn { get; set; }
                public Account Parent;
                public bool? MaybeOn => true;
                public virtual bool IsOn(string toggle) => true;
                public bool this[string toggle] => true;
            }

            public class Special : Account { public override bool IsOn(string toggle) => false; }

            public interface IAccount { bool IsOn(string toggle); }
        }
        """);

    private const string Manifest = """
        {
          "schemaVersion": 1,
          "features": {
            "media": {
              "name": "Media",
              "stage": "ga",
              "toggle": "media",
              "guards": [
                "P:Contoso.Toggles.MediaOn", "F:Contoso.Toggles.MediaField", "M:Contoso.Toggles.IsOn(*)", "M:Contoso.Toggles.IsOnFor(System.Object)",
                "M:Contoso.Toggles.IsOnAt(System.Threading.CancellationToken)", "M:Contoso.Toggles.IsFeatureOn(Contoso.Feature)",
                "M:Contoso.Toggles.AnyOn(System.String[])", "M:Contoso.Toggles.Has(System.String)", "M:Contoso.Toggles.Maybe(System.String)",
                "M:Contoso.Toggles.IsOnAsync(System.String)", "M:Contoso.Toggles.MediaOnAsync", "M:Contoso.Toggles.Later(System.String)",
                "M:Contoso.Toggles.IsKey(Contoso.Key)", "M:Contoso.Toggles.IsOnAll(*)", "M:Contoso.Toggles.IsOnSince(*)",
                "M:Contoso.Toggles.Fuzz(System.String)", "M:Contoso.Toggles.Ask(System.String)",
                "M:Contoso.Toggles.EitherOn(Contoso.Feature,Contoso.Feature)", "P:Contoso.Account.MediaOn",
                "M:Contoso.Account.IsOn(System.String)", "P:Contoso.Account.MaybeOn", "P:Contoso.Account.Item(System.String)", "M:Contoso.IAccount.IsOn(System.String)"
              ]
            }
          },
          "apis": [ { "symbol": "T:Contoso.Media", "feature": "media" } ]
        }
        """;

    /// <summary>Checks that the uses of 'Media' in a method's body are reported where they are marked, and nowhere else.</summary>
    public static Task VerifyBodyAsync(string body, string more = "") => VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Contoso;

        class C
        {
            static int Use() => 0;
            static void Do(object any) { }
            static bool G => true;
            Account Account = new();

            async Task M(bool other, bool? maybe, string name, Account account, CancellationToken token, IAccount any)
            {
                await Task.Yield();
                {{body.ReplaceLineEndings("\n        ")}}
            }
        }
        {{more}}
        """);

    public static Task VerifyAsync(string marked) =>
        UseTest.VerifyAsync(Library, Manifest, marked, "FLEX2004");

    /// <summary>Marks each use in code: all are reported.</summary>
    public static string MarkAll(string code) => code.Replace("Media.Send", "[|Media|].Send", StringComparison.Ordinal);
}
