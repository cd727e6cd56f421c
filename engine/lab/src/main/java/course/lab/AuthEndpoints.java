package course.lab;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Answers for those only who say who they are. */
final class AuthEndpoints {

    static final String REALM = "lab";

    static final List<Endpoint> ALL = List.of(
            new Endpoint("/basic-auth/{user}/{password}", "/basic-auth/ada/engine",
                    "200 to this user with this password by Basic authentication, 401 to all others.", AuthEndpoints::basic),
            new Endpoint("/bearer", "/bearer", "200 and the token to a request with a Bearer token, 401 to all others.",
                    AuthEndpoints::bearer),
            new Endpoint("/digest-auth/{user}/{password}", "/digest-auth/ada/engine?algorithm=SHA-256",
                    "200 to this user with this password by Digest authentication, 401 to all others; "
                            + "?algorithm= is MD5 or SHA-256, both are offered without it.", AuthEndpoints::digest));

    private AuthEndpoints() {}

    /** RFC 7617. */
    private static Reply basic(Exchange ask) {
        var expected = ask.variable("user") + ":" + ask.variable("password");
        var challenge = "Basic realm=\"%s\", charset=\"UTF-8\"".formatted(REALM);
        return credentials(ask, "Basic").map(AuthEndpoints::decoded)
                .map(got -> got.equals(expected) ? welcome(ask.variable("user"))
                        : unauthorized("user or password is wrong").header("WWW-Authenticate", challenge))
                .orElseGet(() -> unauthorized("no Basic credentials came").header("WWW-Authenticate", challenge));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new BadRequest("the Basic credentials are not in Base64");
        }
    }

    /** RFC 6750: every token will do. */
    private static Reply bearer(Exchange ask) {
        return credentials(ask, "Bearer")
                .map(token -> Json.reply(Json.object("authenticated", true, "token", token)))
                .orElseGet(() -> unauthorized("no Bearer token came")
                        .header("WWW-Authenticate", "Bearer realm=\"%s\"".formatted(REALM)));
    }

    private static Reply digest(Exchange ask) {
        var offered = offered(ask);
        var verdict = credentials(ask, "Digest")
                .map(sent -> Digest.of(sent).verdict(ask, offered))
                .orElse(new Digest.Verdict.Refused("no Digest credentials came", false));
        return switch (verdict) {
            case Digest.Verdict.Accepted _ -> welcome(ask.variable("user"));
            case Digest.Verdict.Refused(var why, var stale) -> {
                var reply = unauthorized(why);
                var nonce = ask.nonces().fresh();
                for (var algorithm : offered) {
                    reply = reply.header("WWW-Authenticate", algorithm.challenge(nonce, stale));
                }
                yield reply;
            }
        };
    }

    /** RFC 7616, section 3.7: the preferred one comes first. */
    private static List<Digest.Algorithm> offered(Exchange ask) {
        var wanted = ask.query("algorithm");
        var offered = Arrays.stream(Digest.Algorithm.values())
                .filter(algorithm -> wanted.isEmpty() || algorithm.label.equalsIgnoreCase(wanted.get())).toList();
        if (offered.isEmpty()) {
            throw new BadRequest("?algorithm= is MD5 or SHA-256");
        }
        return offered;
    }

    /** What follows the scheme, whose name comes in any case (RFC 9110, section 11.4). */
    static Optional<String> credentials(Exchange ask, String scheme) {
        return ask.header("Authorization")
                .filter(value -> value.regionMatches(true, 0, scheme + " ", 0, scheme.length() + 1))
                .map(value -> value.substring(scheme.length() + 1).strip())
                .filter(value -> !value.isEmpty());
    }

    private static Reply welcome(String user) {
        return Json.reply(Json.object("authenticated", true, "user", user));
    }

    private static Reply unauthorized(String why) {
        return Json.reply(Json.object("authenticated", false, "error", why)).withStatus(401);
    }
}
