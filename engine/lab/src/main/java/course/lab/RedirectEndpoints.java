package course.lab;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** Answers that send the client elsewhere. */
final class RedirectEndpoints {

    private static final int MOST_HOPS = 50;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    static final List<Endpoint> ALL = List.of(
            new Endpoint("/redirect/{n}", "/redirect/3", "302 to /redirect/{n-1}, and so on, 50 times at most; 200 at 0.",
                    RedirectEndpoints::hop),
            new Endpoint("/redirect-to", "/redirect-to?url=/pages/1&status=307",
                    "Redirects to ?url=, a path or an address of the lab itself; ?status= is 301, 302, 303, 307 or 308.",
                    RedirectEndpoints::redirectTo));

    private RedirectEndpoints() {}

    private static Reply hop(Exchange ask) {
        var hops = ask.number("n");
        if (hops < 0 || hops > MOST_HOPS) {
            throw new BadRequest("the lab redirects between 0 and %d times".formatted(MOST_HOPS));
        }
        return hops == 0 ? Reply.text("arrived") : Reply.status(302).header("Location", ask.location("/redirect/" + (hops - 1)));
    }

    private static Reply redirectTo(Exchange ask) {
        var status = (int) ask.query("status", 302);
        if (!REDIRECTS.contains(status)) {
            throw new BadRequest("a redirect has the status 301, 302, 303, 307 or 308");
        }
        var url = ask.query("url").orElseThrow(() -> new BadRequest("?url= is missing"));
        return Reply.status(status).header("Location", own(ask, url));
    }

    /** An address of the lab itself, not of anybody else: who asks the lab stays on this machine. */
    private static String own(Exchange ask, String url) {
        if (url.matches("/(?!/)[\\x21-\\x7e]*")) {
            return ask.location(url);
        }
        try {
            var target = URI.create(url);
            if ("http".equals(target.getScheme()) && ask.isLab(target)) {
                return target.toASCIIString();
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw new BadRequest("'%s' is neither a path nor an address of this lab".formatted(url));
    }
}
