package course.lab;

import java.util.List;
import java.util.regex.Pattern;

/** Cookies (RFC 6265): the lab sets them, and shows those that come back. */
final class CookieEndpoints {

    /** RFC 6265, section 4.1.1: what a server may put into a cookie. */
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\x21\\x23-\\x2b\\x2d-\\x3a\\x3c-\\x5b\\x5d-\\x7e]*");

    static final List<Endpoint> ALL = List.of(
            new Endpoint("/cookies", "/cookies", "The cookies of the request as JSON.",
                    ask -> Json.reply(Json.object("cookies", ask.cookies()))),
            new Endpoint("/cookies/set", "/cookies/set?name=value", "Sets a cookie for each parameter, and redirects to /cookies.",
                    CookieEndpoints::set),
            new Endpoint("/cookies/delete", "/cookies/delete?name", "Takes these cookies back, and redirects to /cookies.",
                    CookieEndpoints::delete));

    private CookieEndpoints() {}

    private static Reply set(Exchange ask) {
        var reply = back(ask);
        for (var cookie : ask.query().values().entrySet()) {
            reply = reply.header("Set-Cookie", cookie(ask, cookie.getKey(), cookie.getValue().getLast()));
        }
        return reply;
    }

    private static Reply delete(Exchange ask) {
        var reply = back(ask);
        for (var name : ask.query().values().keySet()) {
            reply = reply.header("Set-Cookie", cookie(ask, name, "") + "; Max-Age=0");
        }
        return reply;
    }

    private static Reply back(Exchange ask) {
        return Reply.status(302).header("Location", ask.location("/cookies"));
    }

    /** The path keeps the cookies of two runs apart; a port would not (RFC 6265, section 8.5). */
    private static String cookie(Exchange ask, String name, String value) {
        if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
            throw new BadRequest("'%s=%s' is no cookie: spaces, commas, semicolons, quotes and backslashes "
                    .formatted(name, value) + "can't be sent as they are");
        }
        return "%s=%s; Path=%s".formatted(name, value, ask.location("/"));
    }
}
